package it.smartland.portal.challenge;

import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Figures;
import it.smartland.portal.client.participation.Participation;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.lineage.LineageTies;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Bodies;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what the pages of the challenges show. */
@Component
class ChallengePages {

    private static final int A_PAGE = 20;
    private static final String PROVINCE = "016";

    private final Challenges challenges;
    private final Solutions solutions;
    private final Figures figures;
    private final Bodies bodies;
    private final Clock clock;

    ChallengePages(Challenges challenges, Solutions solutions, Figures figures, Bodies bodies, Clock clock) {
        this.challenges = challenges;
        this.solutions = solutions;
        this.figures = figures;
        this.bodies = bodies;
        this.clock = clock;
    }

    Mono<ChallengeList> list(ChallengeFilter filter, @Nullable Caller caller) {
        return challenges
                .search(
                        filter.stato(),
                        filter.ente(),
                        filter.ambito(),
                        filter.q(),
                        filter.order(),
                        filter.dopo(),
                        A_PAGE)
                .map(found -> new ChallengeList(filter, found, bodies.choices(), mayAsk(caller)));
    }

    Mono<ChallengePage> one(
            UUID id, Solutions.@Nullable Sort sort, @Nullable String cursor, @Nullable Caller caller, Form move) {
        Solutions.Sort order = sort == null ? Solutions.Sort.NEWEST : sort;
        return Mono.zip(
                        challenges.byId(id).flatMap(this::withExtensions),
                        solutions.find(id, null, order, cursor, A_PAGE),
                        Unavailable.orNothing(figures.ofChallenge(id)),
                        LineageTies.orNothing(challenges.lineage(id)))
                .map(parts ->
                        page(parts.getT1(), parts.getT2(), order, cursor, caller, parts.getT3(), parts.getT4(), move));
    }

    /** Few are ever put off: only those that were are asked about it. */
    private Mono<Asked> withExtensions(Challenge challenge) {
        return challenge.extensionReason() == null
                ? Mono.just(new Asked(challenge, List.of()))
                : challenges.extensions(challenge.id()).map(all -> new Asked(challenge, all.items()));
    }

    private ChallengePage page(
            Asked asked,
            Page<Solution> found,
            Solutions.Sort order,
            @Nullable String cursor,
            @Nullable Caller caller,
            Optional<Participation> participation,
            Optional<Lineage> lineage,
            Form move) {
        Challenge challenge = asked.challenge();
        return new ChallengePage(
                challenge,
                found,
                order,
                cursor,
                challenge.takesSolutions(clock.instant()),
                caller != null && caller.isOfficerOf(challenge.owner().code()),
                participation,
                PhaseLine.of(challenge, clock.instant()),
                asked.extensions(),
                lineage,
                move);
    }

    /** What the Province and each body that asks add up to; each part is empty while nobody tells it. */
    Mono<ParticipationPage> participation() {
        return Mono.zip(
                        Unavailable.orNothing(figures.participation(PROVINCE)),
                        Unavailable.orNothing(figures.participationByBody()))
                .map(parts -> new ParticipationPage(
                        parts.getT1(), parts.getT2().map(Page::items).orElse(List.of())));
    }

    /** Officers ask for the one body they act for. */
    static boolean mayAsk(@Nullable Caller caller) {
        return caller != null && caller.body() != null && caller.isOfficerOf(caller.body());
    }

    /** A challenge beside every time that it was put off. */
    private record Asked(Challenge challenge, List<Challenge.Extension> extensions) {}
}
