package it.smartland.grants.call;

import it.smartland.contracts.grants.GrantsEvent;
import it.smartland.platform.id.Ids;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What can be done with a call, and by whom. */
@Service
public class CallService {

    private final Calls calls;
    private final CallClosing closing;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    CallService(Calls calls, CallClosing closing, Outbox outbox, TransactionalOperator transaction, Clock clock) {
        this.calls = calls;
        this.closing = closing;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Mono<Call> see(UUID id, @Nullable Caller caller) {
        return visible(calls.find(id), caller).map(call -> call.settledAt(clock.instant()));
    }

    /** A call that stays as it is until the end of this transaction, as the clock makes it. */
    public Mono<Call> hold(UUID id, Caller caller, Instant now) {
        return visible(calls.hold(id), caller).map(call -> call.settledAt(now));
    }

    /** A call that the caller runs, locked and as the clock makes it, for an act of its office in this transaction. */
    public Mono<Call> lockForOffice(UUID id, Caller caller, Instant now) {
        return visible(calls.lock(id), caller)
                .doOnNext(call -> call.requireOffice(caller))
                .flatMap(locked -> closing.settle(locked, now));
    }

    /** Stores a call that reached another status, and tells of it. */
    public Mono<Call> reach(Call call) {
        return calls.update(call).then(outbox.append(CallEvents.reached(call))).thenReturn(call);
    }

    Mono<Call> draft(Caller caller, Received<CallRequest> body) {
        return Mono.fromSupplier(() -> drafted(caller, body))
                .flatMap(call -> calls.add(call).thenReturn(call));
    }

    private Call drafted(Caller caller, Received<CallRequest> body) {
        if (!caller.isProvincialOfficer()) {
            throw ProblemException.forbidden("provincial-officers-only");
        }
        CallTerms terms = body.open().terms();
        return Call.draft(Ids.next(), Objects.requireNonNull(caller.body()), terms, clock.instant());
    }

    Mono<Call> redraft(UUID id, Caller caller, IfMatch ifMatch, Received<CallRequest> body) {
        Instant now = clock.instant();
        return lockForOffice(id, caller, now)
                .doOnNext(call -> ifMatch.require(call.version()))
                .map(call -> call.redrafted(body.open().terms(), now))
                .flatMap(call -> calls.update(call).thenReturn(call))
                .as(transaction::transactional);
    }

    Mono<Call> amend(UUID id, Caller caller, Received<CallRequest> body) {
        Instant now = clock.instant();
        return lockForOffice(id, caller, now)
                .map(call -> call.amended(body.open().terms(), now))
                .flatMap(this::amended)
                .as(transaction::transactional);
    }

    private Mono<Call> amended(Call call) {
        return call.status() == CallStatus.DRAFT
                ? calls.update(call).thenReturn(call)
                : calls.update(call)
                        .then(calls.keepVersion(call))
                        .then(outbox.append(CallEvents.of(GrantsEvent.CALL_UPDATED, call)))
                        .thenReturn(call);
    }

    Mono<Call> move(UUID id, Caller caller, Received<CallTransition> body) {
        Instant now = clock.instant();
        return lockForOffice(id, caller, now)
                .map(call -> body.open().of(call, now))
                .flatMap(this::reach)
                .flatMap(call -> call.status() == CallStatus.PUBLISHED
                        ? calls.keepVersion(call).thenReturn(call)
                        : Mono.just(call))
                .as(transaction::transactional);
    }

    /** Enters a call that was held before the suite, in a transaction that enters its awards too. */
    public Mono<Call> enter(String owner, CallTerms terms, String source, Instant now) {
        Call historic = Call.historic(Ids.next(), owner, terms, source, now);
        return calls.add(historic)
                .then(outbox.append(CallEvents.of(GrantsEvent.CALL_PUBLISHED, historic)))
                .thenReturn(historic);
    }

    private static Mono<Call> visible(Mono<Call> found, @Nullable Caller caller) {
        return found.filter(call -> call.isVisibleTo(caller)).switchIfEmpty(Mono.error(ProblemException::notFound));
    }
}
