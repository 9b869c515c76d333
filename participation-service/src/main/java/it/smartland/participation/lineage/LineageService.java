package it.smartland.participation.lineage;

import it.smartland.participation.ParticipationApi;
import it.smartland.participation.challenge.Challenge;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.lineage.Lineage.Neighbour;
import it.smartland.participation.lineage.Lineage.Type;
import it.smartland.participation.solution.Solution;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.row.Columns;
import it.smartland.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Finds the neighbours of challenges and solutions; those of other services by what cites them. */
@Service
class LineageService {

    private static final String SOLUTIONS_OF = """
            select id, title from solution where challenge = :challenge and status = 'PUBLISHED'
            order by published_at desc, id desc
            """;

    private final ChallengeService challenges;
    private final SolutionService solutions;
    private final DatabaseClient db;

    LineageService(ChallengeService challenges, SolutionService solutions, DatabaseClient db) {
        this.challenges = challenges;
        this.solutions = solutions;
        this.db = db;
    }

    Mono<Lineage> ofChallenge(UUID id, @Nullable Caller caller) {
        return challenges
                .see(id, caller)
                .zipWhen(challenge -> effectsOf(challenge.id()))
                .map(found -> new Lineage(causesOf(found.getT1()), found.getT2()));
    }

    Mono<Lineage> ofSolution(UUID id, @Nullable Caller caller) {
        return solutions
                .see(id, caller)
                .zipWhen(seen -> challenges.find(seen.solution().challenge()))
                .map(found -> new Lineage(causesOf(found.getT1().solution(), found.getT2()), List.of()));
    }

    private Mono<List<Neighbour>> effectsOf(UUID challenge) {
        return db.sql(SOLUTIONS_OF)
                .bind("challenge", challenge)
                .map(Columns.into(row -> solution(row.get("id", UUID.class), row.get("title", String.class))))
                .all()
                .collectList();
    }

    private static List<Neighbour> causesOf(Challenge challenge) {
        UUID alert = challenge.terms().alert();
        return alert == null
                ? List.of()
                : List.of(new Neighbour(Type.alert, alert, null, "/api/observatory/v1/alerts/" + alert, false));
    }

    private static List<Neighbour> causesOf(Solution solution, Challenge challenge) {
        Neighbour answered = new Neighbour(
                Type.challenge,
                challenge.id(),
                challenge.terms().title(),
                ParticipationApi.PATH + "/challenges/" + challenge.id(),
                true);
        return Stream.concat(
                        Stream.of(answered),
                        solution.text().practices().stream().map(LineageService::practice))
                .toList();
    }

    private static Neighbour solution(UUID id, String title) {
        return new Neighbour(Type.solution, id, title, ParticipationApi.PATH + "/solutions/" + id, true);
    }

    private static Neighbour practice(UUID id) {
        return new Neighbour(Type.practice, id, null, "/api/catalogue/v1/practices/" + id, false);
    }
}
