package it.smartland.participation.lineage;

import it.smartland.contracts.LineageRef;
import it.smartland.participation.challenge.Challenge;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.solution.Solution;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.lineage.Lineage;
import it.smartland.platform.lineage.Lineages;
import it.smartland.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Finds the neighbours of challenges and solutions: what they cite, drafts too, and what the suite tells of it all. */
@Service
class LineageService {

    private final ChallengeService challenges;
    private final SolutionService solutions;
    private final Lineages lineages;

    LineageService(ChallengeService challenges, SolutionService solutions, Lineages lineages) {
        this.challenges = challenges;
        this.solutions = solutions;
        this.lineages = lineages;
    }

    Mono<Lineage> ofChallenge(UUID id, @Nullable Caller caller) {
        return challenges
                .see(id, caller)
                .flatMap(challenge -> lineages.of(LineageRef.Type.challenge, id, causes(challenge)));
    }

    Mono<Lineage> ofSolution(UUID id, @Nullable Caller caller) {
        return solutions
                .see(id, caller)
                .flatMap(seen -> lineages.of(LineageRef.Type.solution, id, causes(seen.solution())));
    }

    private static List<LineageRef> causes(Challenge challenge) {
        UUID alert = challenge.terms().alert();
        return alert == null ? List.of() : List.of(new LineageRef(LineageRef.Type.alert, alert));
    }

    private static List<LineageRef> causes(Solution solution) {
        return Stream.of(
                        Stream.of(new LineageRef(LineageRef.Type.challenge, solution.challenge())),
                        solution.text().practices().stream()
                                .map(practice -> new LineageRef(LineageRef.Type.practice, practice)),
                        solution.mergedFrom().stream().map(merged -> new LineageRef(LineageRef.Type.solution, merged)))
                .flatMap(causes -> causes)
                .toList();
    }
}
