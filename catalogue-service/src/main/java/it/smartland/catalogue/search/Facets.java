package it.smartland.catalogue.search;

import it.smartland.platform.paging.Page.Facet;
import it.smartland.platform.row.Columns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * How many practices each value of each facet would leave under the other filters, in one query: what the search finds
 * is read once with a flag for every filter, then counted once for each facet with all flags but its own.
 */
@Repository
class Facets {

    private static final int MOST_VALUES = 100;

    private final DatabaseClient db;

    Facets(DatabaseClient db) {
        this.db = db;
    }

    /** By facet; one without a value is there, and empty. */
    Mono<Map<String, List<Facet>>> of(PracticeFilter filter) {
        return db.sql(query(filter))
                .bindValues(filter.values())
                .map(Columns.into(Facets::counted))
                .all()
                .collectList()
                .map(Facets::byFacet);
    }

    private static String query(PracticeFilter filter) {
        Map<String, String> chosen = filter.chosen();
        String flags = Stream.of(Kind.values())
                .map(kind -> chosen.getOrDefault(kind.facet, "true") + " as " + kind.flag())
                .collect(Collectors.joining(", "));
        String counts = Stream.of(Kind.values()).map(Facets::count).collect(Collectors.joining(" union all "));
        return "with found as materialized (select id, area, theme, sectors, territories, evidence, adopters, " + flags
                + " from practice where " + String.join(" and ", filter.ground()) + ") " + counts
                + " order by facet, count desc, value";
    }

    private static String count(Kind kind) {
        String others = Stream.of(Kind.values())
                .filter(other -> other != kind)
                .map(Kind::flag)
                .collect(Collectors.joining(" and "));
        return "(select '" + kind.facet + "' as facet, value, count(*) as count from (" + kind.rows + " where " + others
                + ") as one (value, id) where value is not null group by value order by count desc, value limit "
                + MOST_VALUES + ")";
    }

    private static Counted counted(Columns row) {
        return new Counted(
                row.get("facet", String.class),
                new Facet(row.get("value", String.class), row.get("count", Long.class)));
    }

    private static Map<String, List<Facet>> byFacet(List<Counted> counted) {
        Map<String, List<Facet>> byFacet = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            byFacet.put(kind.facet, kind.of(counted));
        }
        return byFacet;
    }

    private record Counted(String facet, Facet value) {}

    /** What practices are counted by, and where its values come from. */
    private enum Kind {
        AREA("area", "select area, id from found"),
        THEME("theme", "select theme, id from found"),
        SECTOR("sector", "select unnest(sectors), id from found"),
        /** A territory counts for all that it lies in. */
        TERRITORY("territory", """
                select distinct coalesce(w.whole, t.code), id
                from found cross join unnest(territories) as t (code) left join territory_within w on w.code = t.code"""),
        EVIDENCE("evidence", "select evidence, id from found"),
        ADOPTED_BY("adoptedBy", "select unnest(adopters), id from found");

        private final String facet;
        private final String rows;

        Kind(String facet, String rows) {
            this.facet = facet;
            this.rows = rows;
        }

        private String flag() {
            return "in_" + name();
        }

        private List<Facet> of(List<Counted> counted) {
            return counted.stream()
                    .filter(one -> one.facet().equals(facet))
                    .map(Counted::value)
                    .toList();
        }
    }
}
