package it.smartland.participation.solution;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.moderation.Moderable;
import it.smartland.participation.moderation.ObjectKind;
import it.smartland.platform.outbox.Outbox;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes solutions out of sight, brings them back, and publishes those that waited for approval. */
@Component
class SolutionModeration implements Moderable {

    private final Solutions solutions;
    private final SolutionVersions versions;
    private final ChallengeService challenges;
    private final Outbox outbox;

    SolutionModeration(Solutions solutions, SolutionVersions versions, ChallengeService challenges, Outbox outbox) {
        this.solutions = solutions;
        this.versions = versions;
        this.challenges = challenges;
        this.outbox = outbox;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.SOLUTION;
    }

    @Override
    public Mono<Void> hide(UUID id, Instant now) {
        return change(id, solution -> solution.hidden(now))
                .flatMap(hidden -> challenges
                        .countSolution(hidden.solution().challenge(), -1, now)
                        .then(solutions.unlist(hidden.solution()))
                        .then(tell(ParticipationEvent.SOLUTION_HIDDEN, hidden)));
    }

    @Override
    public Mono<Void> restore(UUID id, Instant now) {
        return change(id, solution -> solution.restored(now))
                .flatMap(restored -> list(restored)
                        .then(solutions.listOpinions(restored.solution()))
                        .then(tell(ParticipationEvent.SOLUTION_RESTORED, restored)));
    }

    @Override
    public Mono<Void> approve(UUID id, Instant now) {
        return change(id, solution -> solution.approved(now))
                .flatMap(approved -> list(approved)
                        .then(versions.write(approved.solution()))
                        .then(tell(ParticipationEvent.SOLUTION_PUBLISHED, approved)));
    }

    @Override
    public Mono<Void> refuse(UUID id, String reason, Instant now) {
        return change(id, solution -> solution.refused(reason, now)).then();
    }

    private Mono<CountedSolution> change(UUID id, UnaryOperator<Solution> step) {
        return solutions
                .lock(id)
                .map(current -> current.with(step.apply(current.solution())))
                .flatMap(changed -> solutions.update(changed.solution()).thenReturn(changed));
    }

    private Mono<Void> list(CountedSolution published) {
        return challenges
                .countApprovedSolution(published.solution().challenge())
                .then(solutions.list(published.solution()));
    }

    private Mono<Void> tell(ParticipationEvent happening, CountedSolution changed) {
        return outbox.append(SolutionEvents.of(happening, changed));
    }
}
