package it.smartland.participation.answer;

import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Lists;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Official answers, page by page. */
@Repository
class AnswerList {

    private final Lists lists;

    AnswerList(Lists lists) {
        this.lists = lists;
    }

    Mono<Page<FoundAnswer>> page(AnswerFilter filter, AnswerSort sort, PageRequest request) {
        return lists.page(AnswerRows.SELECT, filter.where(sort), sort.keyset, request, AnswerRows::found);
    }

    Mono<Long> total(AnswerFilter filter, AnswerSort sort) {
        return lists.total(AnswerRows.FROM, filter.where(sort));
    }
}
