package it.smartland.participation.opinion;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Keyset.Key;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Lists;
import it.smartland.platform.row.Where;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The opinions on a solution, and the threads that they begin, page by page. */
@Repository
class OpinionList {

    private static final Keyset<CountedOpinion> READING = Keyset.ascending(
            "READING",
            Key.text("o.path", found -> found.opinion().place().path()),
            "o.id",
            found -> found.opinion().id());

    /** What moderators hid keeps its place, so that the answers below it keep theirs. */
    private static final String IN_SIGHT = "o.status in ('PUBLISHED', 'HIDDEN')";

    private final Lists lists;

    OpinionList(Lists lists) {
        this.lists = lists;
    }

    Mono<Page<CountedOpinion>> page(UUID solution, OpinionSort sort, PageRequest request) {
        // Both tables are told: an order by counters walks an index of the one, an order by time an index of the other.
        Where where = new Where()
                .and("o.solution = :solution and t.solution = :solution", "solution", solution)
                .and("o.depth = 0 and not t.reply")
                .and(IN_SIGHT);
        return lists.page(OpinionRows.SELECT, where, sort.keyset, request, OpinionRows::counted);
    }

    Mono<Long> total(UUID solution) {
        return lists.total(
                "opinion o",
                new Where()
                        .and("o.solution = :solution and o.depth = 0", "solution", solution)
                        .and(IN_SIGHT));
    }

    /** What stands below an opinion in its thread, in the order in which one reads it. */
    Mono<Page<CountedOpinion>> below(Opinion opinion, PageRequest request) {
        Place place = opinion.place();
        // The first path that is not below this one ends in a step greater than every hexadecimal digit.
        Where where = new Where()
                .and("o.thread = :thread", "thread", place.thread())
                .and("o.path > :above and o.path < :above || 'g'", "above", place.path())
                .and(IN_SIGHT);
        return lists.page(OpinionRows.SELECT, where, READING, request, OpinionRows::counted);
    }
}
