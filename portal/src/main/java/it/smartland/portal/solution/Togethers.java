package it.smartland.portal.solution;

import it.smartland.platform.security.Caller;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Collaboration;
import it.smartland.portal.client.participation.Merger;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.part.Choice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what ties a solution to others, for those alone whom it concerns. */
@Component
class Togethers {

    private static final int CHOICES = 100;

    private final Collaboration collaboration;
    private final Solutions solutions;

    Togethers(Collaboration collaboration, Solutions solutions) {
        this.collaboration = collaboration;
        this.solutions = solutions;
    }

    Mono<Together> of(Challenge challenge, Solution solution, @Nullable Caller caller) {
        if (caller == null) {
            return Mono.just(Together.nothing());
        }
        boolean asks = caller.isOfficerOf(challenge.owner().code());
        return switch (solution.status()) {
            case DRAFT -> draft(solution);
            case PUBLISHED -> asks || solution.isAuthoredByReader() ? published(solution, asks) : nothing();
            case WAITING, HIDDEN, WITHDRAWN, MERGED -> nothing();
        };
    }

    private static Mono<Together> nothing() {
        return Mono.just(Together.nothing());
    }

    private Mono<Together> draft(Solution solution) {
        return collaboration
                .similar(solution.challenge(), solution.title(), solution.summary())
                .map(similar -> new Together(similar.items(), Optional.empty(), List.of()));
    }

    private Mono<Together> published(Solution solution, boolean asks) {
        return Mono.zip(waiting(solution), asks ? others(solution) : Mono.just(List.<Choice>of()))
                .map(found -> new Together(List.of(), found.getT1(), found.getT2()));
    }

    private Mono<Optional<Merger>> waiting(Solution solution) {
        return collaboration
                .mergers(solution.id())
                .map(all -> all.items().stream()
                        .filter(merger -> merger.status() == Merger.Status.PROPOSED)
                        .findFirst());
    }

    private Mono<List<Choice>> others(Solution solution) {
        return solutions
                .find(solution.challenge(), null, Solutions.Sort.NEWEST, null, CHOICES)
                .map(found -> found.items().stream()
                        .filter(other -> !other.id().equals(solution.id()))
                        .map(other -> new Choice(other.id().toString(), other.title()))
                        .toList());
    }
}
