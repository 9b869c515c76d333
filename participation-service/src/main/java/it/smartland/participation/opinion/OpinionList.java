package it.smartland.participation.opinion;

import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Lists;
import it.smartland.platform.row.Where;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The opinions on a solution, page by page. */
@Repository
class OpinionList {

    private final Lists lists;

    OpinionList(Lists lists) {
        this.lists = lists;
    }

    Mono<Page<CountedOpinion>> page(UUID solution, OpinionSort sort, PageRequest request) {
        // Both tables are told: an order by counters walks an index of the one, an order by time an index of the other.
        Where where = new Where().and("o.solution = :solution and t.solution = :solution", "solution", solution);
        return lists.page(OpinionRows.SELECT, where, sort.keyset, request, OpinionRows::counted);
    }

    Mono<Long> total(UUID solution) {
        return lists.total("opinion", new Where().and("solution = :solution", "solution", solution));
    }
}
