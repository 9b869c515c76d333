package it.smartland.participation.coauthor;

import it.smartland.participation.person.Author;
import it.smartland.participation.person.VoterKey;
import it.smartland.participation.person.VoterKeys;
import it.smartland.participation.solution.CountedSolution;
import it.smartland.participation.solution.Solution;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.id.Ids;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Lets an author invite others to write along, and those who accept join. */
@Service
class CoAuthorService {

    private static final Duration VALID = Duration.ofDays(14);
    private static final int MOST = 10;

    private final CoAuthors coAuthors;
    private final SolutionService solutions;
    private final VoterKeys voters;
    private final TransactionalOperator transaction;
    private final Clock clock;

    CoAuthorService(
            CoAuthors coAuthors,
            SolutionService solutions,
            VoterKeys voters,
            TransactionalOperator transaction,
            Clock clock) {
        this.coAuthors = coAuthors;
        this.solutions = solutions;
        this.voters = voters;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<Invitation> invite(UUID solution, Caller caller, Received<InvitationRequest> body) {
        Instant now = clock.instant();
        return solutions
                .lockAuthored(solution, caller)
                .map(found -> invitation(found.solution(), body.open().body(), now))
                .flatMap(invitation -> coAuthors.invite(invitation).thenReturn(invitation))
                .as(transaction::transactional);
    }

    private static Invitation invitation(Solution solution, @Nullable String body, Instant now) {
        requireRoom(solution);
        return new Invitation(Ids.next(), solution.id(), InvitationCode.fresh().code(), body, now.plus(VALID), now);
    }

    /** The code is enough to come to a draft by: whoever has it was asked to. A refusal leaves it to be used again. */
    Mono<CountedSolution> join(UUID solution, Caller caller, Received<JoiningRequest> body) {
        Instant now = clock.instant();
        return Mono.fromSupplier(() -> body.open().given())
                .flatMap(code -> coAuthors.take(solution, code, now))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("no-such-invitation")))
                .map(invited -> author(invited, caller))
                .flatMap(author -> join(solution, author, caller, now))
                .as(transaction::transactional);
    }

    private Author author(Optional<String> invitedBody, Caller caller) {
        if (invitedBody.isEmpty()) {
            if (!caller.hasRole(Roles.CITIZEN)) {
                throw ProblemException.forbidden("citizens-or-bodies");
            }
            return Author.citizen(caller, voters.of(caller));
        }
        String body = invitedBody.get();
        if (!caller.actsFor(body)) {
            throw ProblemException.forbidden("other-body", body);
        }
        return Author.speakingFor(body, caller, voters.of(caller));
    }

    private Mono<CountedSolution> join(UUID id, Author author, Caller caller, Instant now) {
        return solutions
                .lock(id)
                .doOnNext(found -> requireNew(found.solution(), author, caller))
                .then(requireNoVote(id, author))
                .then(coAuthors.add(id, author, now))
                .then(solutions.touch(id, now));
    }

    private Mono<Void> requireNoVote(UUID solution, Author author) {
        VoterKey voter = author.voter();
        return voter == null
                ? Mono.empty()
                : coAuthors
                        .hasVoted(solution, voter)
                        .doOnNext(CoAuthorService::refuseVoter)
                        .then();
    }

    private static void refuseVoter(boolean voted) {
        if (voted) {
            throw ProblemException.conflict("voted-on-it");
        }
    }

    private static void requireNew(Solution solution, Author author, Caller caller) {
        requireRoom(solution);
        VoterKey voter = author.voter();
        if (voter == null ? solution.isWrittenBy(caller) : solution.isOwnOf(caller, voter)) {
            throw ProblemException.conflict("author-already");
        }
    }

    private static void requireRoom(Solution solution) {
        solution.requireStanding();
        if (solution.coAuthors().size() >= MOST) {
            throw ProblemException.conflict("co-authors-enough", MOST);
        }
    }
}
