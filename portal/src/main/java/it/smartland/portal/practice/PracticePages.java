package it.smartland.portal.practice;

import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.catalogue.Adoption;
import it.smartland.portal.client.catalogue.Adoptions;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Practice.Status;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.Indicators;
import it.smartland.portal.lineage.LineageTies;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Bodies;
import it.smartland.portal.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what the pages of the practices show. */
@Component
class PracticePages {

    private static final int A_PAGE = 20;
    private static final int ALL = 100;

    private final Practices practices;
    private final Adoptions adoptions;
    private final Indicators indicators;
    private final Bodies bodies;

    PracticePages(Practices practices, Adoptions adoptions, Indicators indicators, Bodies bodies) {
        this.practices = practices;
        this.adoptions = adoptions;
        this.indicators = indicators;
        this.bodies = bodies;
    }

    Mono<PracticeList> list(PracticeFilter filter, Site site, @Nullable Caller caller) {
        return practices
                .search(
                        filter.q(),
                        filter.ambito(),
                        filter.tema(),
                        filter.settore(),
                        filter.territorio(),
                        filter.prova(),
                        filter.adottata(),
                        filter.order(),
                        filter.dopo(),
                        A_PAGE)
                .map(found -> new PracticeList(filter, found, Narrowing.of(filter, bodies, site), mayWrite(caller)));
    }

    Mono<PracticePage> one(UUID id, @Nullable Caller caller, Form act) {
        return practices.byId(id).flatMap(practice -> one(practice, caller, act));
    }

    private Mono<PracticePage> one(Practice practice, @Nullable Caller caller, Form act) {
        boolean published = practice.publishedAt() != null;
        return Mono.zip(
                        published
                                ? Unavailable.orNothing(adoptions.find(practice.id(), null, ALL))
                                : Mono.just(Optional.of(new Page<Adoption>(List.of(), null))),
                        Unavailable.orNothing(practices.similar(practice.id())),
                        LineageTies.orNothing(practices.lineage(practice.id())),
                        named(practice))
                .map(parts -> new PracticePage(
                        practice,
                        parts.getT1(),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4(),
                        places(practice),
                        caller,
                        act));
    }

    private Map<String, String> places(Practice practice) {
        return practice.territories().stream().distinct().collect(Collectors.toMap(code -> code, bodies::name));
    }

    /** The indicators by name, where a result names one. */
    private Mono<Optional<Page<Indicator>>> named(Practice practice) {
        return practice.results().isEmpty()
                ? Mono.just(Optional.empty())
                : Unavailable.orNothing(indicators.find("", null, ALL));
    }

    /** What waits for somebody: of the reader's body, for the Province of all. */
    Mono<PracticeDesk> desk() {
        return Flux.just(Status.SUBMITTED, Status.APPROVED, Status.CHANGES_REQUESTED, Status.DRAFT)
                .flatMapSequential(this::pile, 4)
                .collectList()
                .map(PracticeDesk::new);
    }

    private Mono<PracticeDesk.Pile> pile(Status status) {
        return practices.awaiting(status, ALL).map(found -> new PracticeDesk.Pile(status, found));
    }

    /** Officers write for the one body they act for. */
    static boolean mayWrite(@Nullable Caller caller) {
        return caller != null && caller.body() != null && caller.isOfficerOf(caller.body());
    }
}
