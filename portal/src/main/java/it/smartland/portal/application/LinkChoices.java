package it.smartland.portal.application;

import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Link;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Solutions;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what an application builds on, and what of its body it could build on. */
@Component
class LinkChoices {

    private static final int MOST = 50;
    private static final int AT_ONCE = 5;

    private final Solutions solutions;
    private final Challenges challenges;

    LinkChoices(Solutions solutions, Challenges challenges) {
        this.solutions = solutions;
        this.challenges = challenges;
    }

    /** What it links, by title where there is one. */
    Mono<List<LinkChoice>> linked(Application application) {
        return Flux.fromIterable(application.links())
                .flatMapSequential(this::titled, AT_ONCE)
                .collectList();
    }

    private Mono<LinkChoice> titled(Link link) {
        Mono<String> title = switch (link.type()) {
            case solution -> solutions.byId(link.id()).map(Solution::title);
            case challenge -> challenges.byId(link.id()).map(Challenge::title);
            case practice -> Mono.<String>empty();
        };
        return title.map(known -> new LinkChoice(link, known))
                .onErrorResume(LinkChoices::isNotShown, gone -> Mono.empty())
                .defaultIfEmpty(new LinkChoice(link, null));
    }

    private static boolean isNotShown(Throwable failure) {
        return failure instanceof Unavailable
                || (failure instanceof ResponseStatusException answer
                        && answer.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND));
    }

    /** The body's own solutions and challenges; empty while their service does not answer. */
    Mono<Optional<List<LinkChoice>>> ofBody(String body) {
        return Unavailable.orNothing(
                Flux.concat(solutionsOf(body), challengesOf(body)).collectList());
    }

    private Flux<LinkChoice> solutionsOf(String body) {
        return solutions
                .ofBody(body, Solutions.Sort.NEWEST, null, MOST)
                .flatMapIterable(page -> page.items())
                .map(solution -> new LinkChoice(new Link(Link.Type.solution, solution.id()), solution.title()));
    }

    private Flux<LinkChoice> challengesOf(String body) {
        return challenges
                .find(null, body, Challenges.Sort.NEWEST, null, MOST)
                .flatMapIterable(page -> page.items())
                .map(challenge -> new LinkChoice(new Link(Link.Type.challenge, challenge.id()), challenge.title()));
    }
}
