package it.smartland.portal.ballot;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.participation.Ballot;
import it.smartland.portal.client.participation.Ballots;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The count of a challenge, for everybody to verify. */
@RestController
class BallotController {

    private final Templates templates;
    private final Challenges challenges;
    private final Ballots ballots;

    BallotController(Templates templates, Challenges challenges, Ballots ballots) {
        this.templates = templates;
        this.challenges = challenges;
        this.ballots = ballots;
    }

    @GetMapping("/sfide/{id:[0-9a-f-]{36}}/urna")
    Mono<JteModel> one(@PathVariable UUID id, Site site, @Nullable Caller caller) {
        return Mono.zip(challenges.byId(id), unlessNotYet(ballots.of(id)), own(id, caller))
                .map(parts -> new BallotPage(parts.getT1(), parts.getT2(), parts.getT3()))
                .map(page -> templates.pageBallotBallot(site, page));
    }

    private Mono<Optional<Ballot.Own>> own(UUID id, @Nullable Caller caller) {
        return caller == null ? Mono.just(Optional.empty()) : unlessNotYet(ballots.own(id));
    }

    /** Nothing before the sealing, and nothing of a person whose identity nobody verified. */
    private static <T> Mono<Optional<T>> unlessNotYet(Mono<T> answer) {
        return answer.map(Optional::of)
                .onErrorResume(
                        ResponseStatusException.class,
                        refusal -> isAbsence(refusal) ? Mono.just(Optional.empty()) : Mono.error(refusal));
    }

    private static boolean isAbsence(ResponseStatusException refusal) {
        return refusal.getStatusCode().equals(HttpStatus.NOT_FOUND)
                || refusal.getStatusCode().equals(HttpStatus.FORBIDDEN);
    }
}
