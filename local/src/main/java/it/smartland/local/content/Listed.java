package it.smartland.local.content;

import it.smartland.local.door.Visitor;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A whole list of the API, page after page, by the title of each entry. */
final class Listed {

    private Listed() {}

    /** @param path with a query already, to which the page is added */
    static Map<String, JsonNode> byTitle(Visitor visitor, String path) {
        Map<String, JsonNode> found = new HashMap<>();
        String cursor = "";
        do {
            var page = visitor.get(path + "&limit=100" + cursor);
            page.at("/items")
                    .valueStream()
                    .forEach(item -> found.putIfAbsent(item.path("title").asString(), item));
            cursor = page.at("/nextCursor").isNull() ? "" : "&cursor=" + page.text("/nextCursor");
        } while (!cursor.isEmpty());
        return found;
    }
}
