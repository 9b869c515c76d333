package it.smartland.participation.challenge;

import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.Page.Facet;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Lists;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Challenges, page by page. */
@Repository
class ChallengeList {

    private static final String FROM = "challenge";

    private final Lists lists;

    ChallengeList(Lists lists) {
        this.lists = lists;
    }

    Mono<Page<Challenge>> page(ChallengeFilter filter, ChallengeSort sort, PageRequest request) {
        String select = "select " + Challenges.COLUMNS + ", " + filter.relevance() + " as relevance from " + FROM;
        return lists.page(select, filter.where(), sort.keyset, request, FoundChallenge::of)
                .map(page -> page.map(FoundChallenge::challenge));
    }

    Mono<Long> total(ChallengeFilter filter) {
        return lists.total(FROM, filter.where());
    }

    /** How many each area and each state would leave, under the other filters. */
    Mono<Map<String, List<Facet>>> facets(ChallengeFilter filter) {
        return Mono.zip(
                lists.facet("area", FROM, filter.ofAnyArea().where()),
                lists.facet(ChallengeFilter.STATUS, FROM, filter.whereOfAnyStatus()),
                (areas, statuses) -> new TreeMap<>(Map.of("area", areas, "status", statuses)));
    }
}
