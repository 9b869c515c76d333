package it.smartland.portal.evaluation;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.grants.Application;
import it.smartland.portal.link.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The applications that the reader may judge.
 *
 * @param cursor of the stretch before
 */
public record DossierList(Page<Application> found, @Nullable String cursor) {

    private static final String PATH = "/valutazione";

    /** Those still to be scored. */
    public List<Application> judged() {
        return found.items().stream()
                .filter(application -> application.status().isJudged())
                .toList();
    }

    public static String path(Application application) {
        return PATH + "/" + application.id();
    }

    public @Nullable String next() {
        return found.nextCursor() == null
                ? null
                : Address.of(PATH).with("dopo", found.nextCursor()).toString();
    }

    public @Nullable String first() {
        return cursor == null ? null : PATH;
    }
}
