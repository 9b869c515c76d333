package it.smartland.portal.alert;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.indicator.Themes;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Filter;
import it.smartland.portal.site.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of alerts shows.
 *
 * @param places the municipalities to choose from
 */
public record AlertList(AlertFilter filter, Page<Alert> found, List<Choice> places) {

    public long total() {
        return found.total() == null ? found.items().size() : found.total();
    }

    /** The filters in force, each with the way to let it go. */
    public List<Filter> active(Site site) {
        List<Filter> active = new ArrayList<>();
        if (filter.comune() != null) {
            active.add(new Filter(place(filter.comune()), filter.anywhere().path()));
        }
        if (filter.tema() != null) {
            active.add(new Filter(
                    Themes.name(filter.tema(), site), filter.ofAnyTheme().path()));
        }
        return active;
    }

    public @Nullable String next() {
        return found.nextCursor() == null
                ? null
                : filter.after(found.nextCursor()).path();
    }

    public @Nullable String first() {
        return filter.dopo() == null ? null : filter.after(null).path();
    }

    private String place(String code) {
        return places.stream()
                .filter(place -> place.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
