package it.smartland.catalogue.search;

import it.smartland.catalogue.practice.PracticeStatus;
import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.catalogue.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which practices are listed; what is null leaves all.
 *
 * @param status published ones unless another is asked for
 * @param q what to search for in title, summary and text, as one types it into a search field
 * @param theme EU data theme, such as an alert's
 * @param territory those done in it or inside it
 * @param adoptedBy those whose adoption by this body stands
 * @param desk whose unpublished ones may be listed
 */
record PracticeFilter(
        @Nullable PracticeStatus status,
        @Nullable String q,
        @Nullable Area area,
        @Nullable String theme,
        @Nullable Sector sector,
        @Nullable String territory,
        @Nullable Evidence evidence,
        @Nullable String adoptedBy,
        Desk desk) {

    static final String RELEVANCE = "ts_rank(search, sought(:q))::float8";

    /** What holds whatever the facets say: what may be seen, and what is searched for. */
    List<String> ground() {
        List<String> ground = new ArrayList<>();
        if (status == null || status == PracticeStatus.PUBLISHED) {
            ground.add("status = 'PUBLISHED'");
        } else {
            ground.add("status = :status");
            visible(ground);
        }
        if (q != null) {
            ground.add("search @@ sought(:q)");
        }
        return ground;
    }

    private void visible(List<String> ground) {
        if (status == PracticeStatus.ARCHIVED || desk.all()) {
            return;
        }
        ground.add(desk.body() == null ? "false" : "author_body = :desk");
    }

    /** By facet, the condition that a chosen value puts. */
    SequencedMap<String, String> chosen() {
        SequencedMap<String, String> chosen = new LinkedHashMap<>();
        add(chosen, area, "area", "area = :area");
        add(chosen, theme, "theme", "theme = :theme");
        add(chosen, sector, "sector", "sectors @> array[:sector]::text[]");
        add(chosen, territory, "territory", "territories && (select territories_inside(:territory))::text[]");
        add(chosen, evidence, "evidence", "evidence = :evidence");
        add(chosen, adoptedBy, "adoptedBy", "adopters @> array[:adoptedBy]::text[]");
        return chosen;
    }

    private static void add(Map<String, String> chosen, @Nullable Object value, String facet, String condition) {
        if (value != null) {
            chosen.put(facet, condition);
        }
    }

    List<String> conditions() {
        List<String> conditions = new ArrayList<>(ground());
        conditions.addAll(chosen().values());
        return conditions;
    }

    String relevance() {
        return q == null ? "0::float8" : RELEVANCE;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        bind(values, "q", q);
        bind(values, "area", area == null ? null : area.name());
        bind(values, "theme", theme);
        bind(values, "sector", sector == null ? null : sector.name());
        bind(values, "territory", territory);
        bind(values, "evidence", evidence == null ? null : evidence.name());
        bind(values, "adoptedBy", adoptedBy);
        if (status != null && status != PracticeStatus.PUBLISHED) {
            values.put("status", status.name());
            bind(values, "desk", status == PracticeStatus.ARCHIVED || desk.all() ? null : desk.body());
        }
        return values;
    }

    private static void bind(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** The order that a reader expects who asks for none; without a search nothing is more relevant than the newest. */
    PracticeSort sort(@Nullable PracticeSort asked) {
        if (q == null) {
            return asked == null || asked == PracticeSort.RELEVANCE ? PracticeSort.NEWEST : asked;
        }
        return asked == null ? PracticeSort.RELEVANCE : asked;
    }
}
