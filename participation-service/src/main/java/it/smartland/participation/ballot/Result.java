package it.smartland.participation.ballot;

import it.smartland.platform.row.Columns;
import java.util.UUID;

/**
 * How many votes of one value stand on an object at the end.
 *
 * @param object a solution or an opinion
 * @param kind RATING, SUPPORT or OPINION
 * @param value 1 to 5 stars; 1 for a support; 1 for or -1 against an opinion
 */
record Result(UUID object, String kind, int value, long votes) {

    static Result of(Columns row) {
        return new Result(
                row.get("object", UUID.class),
                row.get("kind", String.class),
                row.get("value", Short.class),
                row.get("votes", Long.class));
    }

    String json() {
        return "{\"object\":\"%s\",\"kind\":\"%s\",\"value\":%d,\"votes\":%d}".formatted(object, kind, value, votes);
    }
}
