package it.smartland.portal.territory;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.link.Address;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities found by a name.
 *
 * @param name what was typed; empty for all
 * @param cursor of the stretch before
 */
public record TerritorySearchPage(String name, @Nullable String cursor, Page<Territory> found) {

    public long total() {
        return found.total() == null ? found.items().size() : found.total();
    }

    public @Nullable String next() {
        return found.nextCursor() == null ? null : path(found.nextCursor());
    }

    public @Nullable String first() {
        return cursor == null ? null : path(null);
    }

    private String path(@Nullable String after) {
        return Address.of("/comuni")
                .with("q", name.isEmpty() ? null : name)
                .with("dopo", after)
                .toString();
    }
}
