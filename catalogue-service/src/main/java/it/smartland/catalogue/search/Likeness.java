package it.smartland.catalogue.search;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.catalogue.practice.PracticeService;
import it.smartland.platform.row.Columns;
import it.smartland.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Which published practices are like a given one, and why. */
@Service
class Likeness {

    /**
     * Two practices are alike by the share of stems that their titles and summaries have in common (Jaccard), by their
     * area, theme, sectors and territories. The figures weigh words as much as everything else together.
     */
    private static final String QUERY = """
            with own as (
                select id, area, theme, sectors, territories, stems from practice where id = :id),
            compared as (
                select p.id, p.title, p.summary, p.listed_at, p.stems,
                    case when p.area = own.area then p.area end as area,
                    case when p.theme = own.theme then p.theme end as theme,
                    array(select unnest(p.sectors) intersect select unnest(own.sectors) order by 1) as sectors,
                    array(select unnest(p.territories) intersect select unnest(own.territories) order by 1) as territories,
                    (select count(*) from unnest(p.stems) stem where stem = any(own.stems))::float8 as shared,
                    cardinality(p.stems) + cardinality(own.stems) as together, own.stems as own_stems
                from practice p, own where p.status = 'PUBLISHED' and p.id <> own.id),
            scored as (
                select *,
                    case when shared > 0 then 0.5 * shared / (together - shared) else 0 end
                    + case when area is null then 0 else 0.15 end
                    + case when theme is null then 0 else 0.15 end
                    + least(cardinality(sectors), 2) * 0.05
                    + case when territories = '{}' then 0 else 0.1 end as score
                from compared),
            likest as (
                select * from scored where score >= 0.1 order by score desc, listed_at desc, id desc limit 10)
            select id, title, score::float8 as score, area, theme, sectors, territories,
                words_of(title || ' ' || summary, own_stems) as words
            from likest order by score desc, listed_at desc, id desc
            """;

    private final PracticeService practices;
    private final DatabaseClient db;

    Likeness(PracticeService practices, DatabaseClient db) {
        this.practices = practices;
        this.db = db;
    }

    Mono<Similar> to(UUID id, @Nullable Caller caller) {
        return practices.see(id, caller).flatMap(seen -> alike(seen.id()));
    }

    private Mono<Similar> alike(UUID id) {
        return db.sql(QUERY)
                .bind("id", id)
                .map(Columns.into(Likeness::alike))
                .all()
                .collectList()
                .map(Similar::new);
    }

    private static Alike alike(Columns row) {
        return new Alike(
                row.get("id", UUID.class),
                row.get("title", String.class),
                Math.round(row.get("score", Double.class) * 1000) / 1000.0,
                reasons(row));
    }

    private static List<Reason> reasons(Columns row) {
        return Stream.of(
                        new Reason(Kind.WORDS, List.of(row.get("words", String[].class))),
                        new Reason(Kind.AREA, one(row.orNull("area", String.class))),
                        new Reason(Kind.THEME, one(row.orNull("theme", String.class))),
                        new Reason(Kind.SECTOR, List.of(row.get("sectors", String[].class))),
                        new Reason(Kind.TERRITORY, List.of(row.get("territories", String[].class))))
                .filter(reason -> !reason.shared().isEmpty())
                .toList();
    }

    private static List<String> one(@Nullable String shared) {
        return shared == null ? List.of() : List.of(shared);
    }

    /** The practices like one, the most alike first. */
    @Schema(name = "SimilarPractices")
    record Similar(List<Alike> items) {}

    /**
     * One practice that is like another.
     *
     * @param score from 0 to 1
     */
    @Schema(name = "SimilarPractice")
    record Alike(
            UUID id,
            String title,
            @Schema(format = "double") double score,
            List<Reason> reasons) {}

    /**
     * One thing that two practices share.
     *
     * @param shared the words, codes or names that both have
     */
    @Schema(name = "SimilarityReason")
    record Reason(Kind kind, List<String> shared) {}

    /** What two practices may share. */
    enum Kind {
        WORDS,
        AREA,
        THEME,
        SECTOR,
        TERRITORY
    }
}
