package it.smartland.portal.solution;

import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.client.participation.OfficialAnswers;
import it.smartland.portal.client.participation.Opinion;
import it.smartland.portal.client.participation.Opinions;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.client.participation.Votes;
import it.smartland.portal.lineage.LineageTies;
import it.smartland.portal.part.Choice;
import it.smartland.portal.site.Bodies;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what the pages of the solutions show. */
@Component
class SolutionPages {

    private static final int A_PAGE = 20;
    private static final int OWN_VOTES = 100;
    private static final int A_THREAD = 100;
    private static final int AT_ONCE = 5;

    private final Challenges challenges;
    private final Solutions solutions;
    private final Opinions opinions;
    private final Votes votes;
    private final OfficialAnswers answers;
    private final Bodies bodies;
    private final Togethers togethers;
    private final Clock clock;

    SolutionPages(
            Challenges challenges,
            Solutions solutions,
            Opinions opinions,
            Votes votes,
            OfficialAnswers answers,
            Bodies bodies,
            Togethers togethers,
            Clock clock) {
        this.challenges = challenges;
        this.solutions = solutions;
        this.opinions = opinions;
        this.votes = votes;
        this.answers = answers;
        this.bodies = bodies;
        this.togethers = togethers;
        this.clock = clock;
    }

    Mono<SolutionListPage> list(@Nullable String body, Solutions.@Nullable Sort sort, @Nullable String cursor) {
        Solutions.Sort order = sort == null ? Solutions.Sort.NEWEST : sort;
        Mono<Page<Solution>> found = body == null
                ? solutions.find(null, null, order, cursor, A_PAGE)
                : solutions.ofBody(body, order, cursor, A_PAGE);
        Choice proposer = body == null ? null : new Choice(body, bodies.name(body));
        return found.map(page -> new SolutionListPage(page, proposer, order, cursor));
    }

    Mono<SolutionPage> one(
            UUID id,
            Opinions.@Nullable Sort sort,
            @Nullable String cursor,
            @Nullable Caller caller,
            SolutionForms forms) {
        Opinions.Sort order = sort == null ? Opinions.Sort.NEWEST : sort;
        return Mono.zip(
                        solutions.byId(id).flatMap(found -> answer(found, caller)),
                        opinions.of(id, order, cursor, A_PAGE).flatMap(this::withThreads),
                        own(id, caller),
                        answers.to(id),
                        LineageTies.orNothing(solutions.lineage(id)))
                .map(parts -> page(
                        parts.getT1(),
                        parts.getT2(),
                        order,
                        cursor,
                        parts.getT3(),
                        forms,
                        parts.getT4(),
                        caller != null
                                && caller.isOfficerOf(parts.getT4().owner().code()),
                        parts.getT5()));
    }

    private Mono<Discussion> withThreads(Page<Opinion> found) {
        return Flux.fromIterable(found.items())
                .filter(opinion -> opinion.replies() > 0)
                .flatMap(this::thread, AT_ONCE)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(threads -> new Discussion(found, threads));
    }

    private Mono<Map.Entry<UUID, List<Opinion>>> thread(Opinion opinion) {
        return opinions.below(opinion.id(), A_THREAD).map(found -> Map.entry(opinion.id(), found.items()));
    }

    private Mono<Answer> answer(Solution solution, @Nullable Caller caller) {
        return challenges
                .byId(solution.challenge())
                .flatMap(challenge -> togethers
                        .of(challenge, solution, caller)
                        .map(together -> new Answer(challenge, solution, together)));
    }

    private Mono<OwnVotes> own(UUID id, @Nullable Caller caller) {
        return caller == null
                ? Mono.just(OwnVotes.none())
                : votes.own(id, null, OWN_VOTES).map(found -> OwnVotes.of(found.items()));
    }

    private SolutionPage page(
            Answer answer,
            Discussion discussion,
            Opinions.Sort order,
            @Nullable String cursor,
            OwnVotes own,
            SolutionForms forms,
            OfficialAnswer official,
            boolean officer,
            Optional<Lineage> lineage) {
        boolean published = answer.solution().status() == Solution.Status.PUBLISHED;
        Instant now = clock.instant();
        return new SolutionPage(
                answer.challenge(),
                answer.solution(),
                discussion.opinions(),
                discussion.threads(),
                order,
                cursor,
                own,
                published && answer.challenge().takesVotes(now),
                published && answer.challenge().takesOpinions(now),
                forms,
                official,
                officer,
                answer.together(),
                lineage);
    }

    /** Opinions with the threads that they began. */
    private record Discussion(Page<Opinion> opinions, Map<UUID, List<Opinion>> threads) {}

    /** A solution beside the challenge that it answers and what ties it to others. */
    private record Answer(Challenge challenge, Solution solution, Together together) {}
}
