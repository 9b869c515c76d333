package it.smartland.participation.answer;

import it.smartland.participation.answer.AnswerDesk.Answerable;
import it.smartland.participation.answer.AnswersRequest.Each;
import it.smartland.participation.solution.SolutionStatus;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes or publishes many official answers in one transaction: all of them, or none and every reason why. */
@Service
class AnswerBulk {

    private final AnswerDesk desk;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AnswerBulk(AnswerDesk desk, TransactionalOperator transaction, Clock clock) {
        this.desk = desk;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<List<FoundAnswer>> write(Caller caller, Received<AnswersRequest> body) {
        Instant now = clock.instant();
        return Mono.fromSupplier(() -> body.open().all())
                .flatMap(asked -> write(asked, caller, now))
                .as(transaction::transactional);
    }

    private Mono<List<FoundAnswer>> write(List<Each> asked, Caller caller, Instant now) {
        return locked(asked.stream().map(Each::of).toList(), caller, now)
                .doOnNext(all -> requireWritable(asked, all))
                .flatMapMany(all -> Flux.fromIterable(asked)
                        .concatMap(each -> desk.write(named(each.of(), all).answer(), each.request(), caller, now)))
                .collectList();
    }

    Mono<List<FoundAnswer>> publish(Caller caller, Received<PublicationRequest> body) {
        Instant now = clock.instant();
        return Mono.fromSupplier(() -> body.open().all())
                .flatMap(asked -> publish(asked, caller, now))
                .as(transaction::transactional);
    }

    private Mono<List<FoundAnswer>> publish(List<UUID> asked, Caller caller, Instant now) {
        return locked(asked.stream().distinct().toList(), caller, now)
                .doOnNext(all -> requireWaiting(asked, all))
                .flatMapIterable(all -> all)
                .concatMap(each -> desk.publishWaiting(each.answer(), now))
                .collectList();
    }

    /** In the order of their ids, so that two officers at once do not wait for each other in a circle. */
    private Mono<List<Locked>> locked(List<UUID> solutions, Caller caller, Instant now) {
        return Flux.fromIterable(solutions)
                .concatMap(solution -> desk.answerable(solution, caller))
                .collectSortedList(
                        Comparator.comparing(found -> found.solution().id()))
                .flatMapIterable(all -> all)
                .concatMap(found -> desk.lock(found, now).map(answer -> new Locked(found, answer)))
                .collectList();
    }

    private static void requireWritable(List<Each> asked, List<Locked> locked) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Locked found = named(asked.get(i).of(), locked);
            if (!found.isPublished()) {
                faults.add(new Fault("/answers/" + i + "/solution", "not-published"));
            }
            if (!asked.get(i).hasSeen(found.answer().answer().version())) {
                faults.add(new Fault("/answers/" + i + "/version", "stale-version"));
            }
        }
        refuse(faults);
    }

    private static void requireWaiting(List<UUID> asked, List<Locked> locked) {
        refuse(IntStream.range(0, asked.size())
                .filter(i -> named(asked.get(i), locked).answer().waiting() == null)
                .mapToObj(i -> new Fault("/solutions/" + i, "nothing-waits"))
                .toList());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static Locked named(UUID solution, List<Locked> locked) {
        return locked.stream()
                .filter(each -> each.id().equals(solution))
                .findFirst()
                .orElseThrow();
    }

    /** An answer that nobody else changes now, and what it answers. */
    private record Locked(Answerable of, FoundAnswer answer) {

        UUID id() {
            return answer.id();
        }

        boolean isPublished() {
            return of.solution().status() == SolutionStatus.PUBLISHED;
        }
    }
}
