package it.smartland.participation.similarity;

import it.smartland.platform.row.Columns;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/**
 * Finds solutions to a challenge that say nearly the same as a text. The formula is public, in the README: half the
 * trigram similarity of the titles, half the Dice coefficient of the Italian word stems of title and summary.
 */
@Repository
class SimilarSolutions {

    private static final int FEW = 5;

    // What shares no stem scores half of how alike the titles are spelt, and so may still be shown: a slip of the pen.
    private static final String FIND = """
            with written as (
                select tsvector_to_array(searchable(:title || ' ' || :summary)) as stems),
            likely as (
                select s.id, s.title, s.summary,
                    similarity(unaccented(s.title), unaccented(:title))::float8 as titles,
                    tsvector_to_array(searchable(s.title || ' ' || s.summary)) as stems
                from solution s
                where s.challenge = :challenge and s.status = 'PUBLISHED'),
            compared as (
                select l.*, 2.0 * cardinality(array(select unnest(l.stems) intersect select unnest(w.stems)))
                    / greatest(1, cardinality(l.stems) + cardinality(w.stems)) as words
                from likely l, written w)
            select id, title, summary, round(titles::numeric, 3)::float8 as titles, round(words, 3)::float8 as words,
                round((titles::numeric + words) / 2, 3)::float8 as score
            from compared where (titles::numeric + words) / 2 >= :least
            order by titles::numeric + words desc, id limit :few
            """;

    private final DatabaseClient db;

    SimilarSolutions(DatabaseClient db) {
        this.db = db;
    }

    /** The most alike first; none that scores less than {@code least}. */
    Flux<SimilarSolution> to(UUID challenge, String title, String summary, double least) {
        return db.sql(FIND)
                .bind("challenge", challenge)
                .bind("title", title)
                .bind("summary", summary)
                .bind("least", least)
                .bind("few", FEW)
                .map(Columns.into(SimilarSolutions::similar))
                .all();
    }

    private static SimilarSolution similar(Columns row) {
        return new SimilarSolution(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("summary", String.class),
                row.get("score", Double.class),
                row.get("titles", Double.class),
                row.get("words", Double.class));
    }
}
