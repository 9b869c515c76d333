package it.smartland.participation.following;

import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lets people follow what they may see, each for themselves. */
@Service
class FollowService {

    private final Follows follows;
    private final ChallengeService challenges;
    private final SolutionService solutions;
    private final Bodies bodies;
    private final Clock clock;

    FollowService(Follows follows, ChallengeService challenges, SolutionService solutions, Bodies bodies, Clock clock) {
        this.follows = follows;
        this.challenges = challenges;
        this.solutions = solutions;
        this.bodies = bodies;
        this.clock = clock;
    }

    Mono<FollowView> follow(FollowedType type, String id, Caller caller) {
        return exists(type, id, caller)
                .flatMap(known -> follows.begin(caller.subject(), type, known.id(), clock.instant())
                        .then(follows.of(caller.subject(), type, known.id())));
    }

    Mono<FollowView> unfollow(FollowedType type, String id, Caller caller) {
        return exists(type, id, caller)
                .flatMap(
                        known -> follows.end(caller.subject(), type, known.id()).thenReturn(known));
    }

    Mono<FollowView> see(FollowedType type, String id, Caller caller) {
        return exists(type, id, caller)
                .flatMap(known -> follows.of(caller.subject(), type, known.id()).defaultIfEmpty(known));
    }

    Mono<Page<FollowView>> all(Caller caller, PageRequest request) {
        return follows.all(caller.subject(), request);
    }

    /** What it is that is not followed yet: 404 where there is none that the caller may see. */
    private Mono<FollowView> exists(FollowedType type, String id, Caller caller) {
        return switch (type) {
            case CHALLENGE ->
                challenges
                        .see(uuid(id), caller)
                        .map(seen ->
                                known(type, seen.id().toString(), seen.terms().title()));
            case SOLUTION ->
                solutions
                        .see(uuid(id), caller)
                        .map(seen -> known(
                                type,
                                seen.solution().id().toString(),
                                seen.solution().text().title()));
            case BODY ->
                bodies.named(List.of(id))
                        .mapNotNull(names -> names.of(id))
                        .map(name -> known(type, id, name))
                        .switchIfEmpty(Mono.error(ProblemException::notFound));
        };
    }

    private static FollowView known(FollowedType type, String id, String title) {
        return new FollowView(type, id, title, false, null);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.notFound().causedBy(noId);
        }
    }
}
