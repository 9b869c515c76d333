package it.smartland.grants.historic;

import it.smartland.grants.award.AwardService;
import it.smartland.grants.award.HistoricAward;
import it.smartland.grants.call.Call;
import it.smartland.grants.call.CallService;
import it.smartland.grants.call.CallTerms;
import it.smartland.grants.call.Form;
import it.smartland.grants.historic.HistoricCallRequest.HistoricAwardRequest;
import it.smartland.grants.money.Amount;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.platform.web.Received;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Enters a historic call with its awards, once for each title and source. */
@Service
class HistoricCallService {

    private static final int UNUSED_TERM = 90;

    private final CallService calls;
    private final AwardService awards;
    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final Clock clock;

    HistoricCallService(
            CallService calls, AwardService awards, DatabaseClient db, TransactionalOperator transaction, Clock clock) {
        this.calls = calls;
        this.awards = awards;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A historic call, and whether this call entered it. */
    record Entered(UUID call, boolean now) {}

    Mono<Entered> enter(Caller caller, Received<HistoricCallRequest> body) {
        return Mono.fromSupplier(() -> checked(caller, body))
                .flatMap(request ->
                        once(request).switchIfEmpty(Mono.defer(() -> store(request, owner(caller, request)))))
                .as(transaction::transactional);
    }

    private static HistoricCallRequest checked(Caller caller, Received<HistoricCallRequest> body) {
        if (!caller.isProvincialOfficer() && !caller.hasRole(Roles.ADMINISTRATOR)) {
            throw ProblemException.forbidden("office-or-administrator");
        }
        HistoricCallRequest request = body.open();
        request.requireBeneficiaries();
        String owner = owner(caller, request);
        if (!caller.hasRole(Roles.ADMINISTRATOR) && !caller.actsFor(owner)) {
            throw ProblemException.forbidden("other-body", owner);
        }
        return request;
    }

    private static String owner(Caller caller, HistoricCallRequest request) {
        String owner = request.owner() == null ? caller.body() : request.owner().code();
        if (owner == null) {
            throw ProblemException.invalid(new Fault("/owner", "required"));
        }
        return owner;
    }

    /** Whoever enters the same at the same time waits here, and then finds it. */
    private Mono<Entered> once(HistoricCallRequest request) {
        return db.sql("select pg_advisory_xact_lock(hashtextextended(:source, 0))")
                .bind("source", request.theSource())
                .then()
                .then(db.sql("select id from call where historic and source = :source and title = :title")
                        .bind("source", request.theSource())
                        .bind("title", request.theTitle())
                        .mapValue(UUID.class)
                        .one())
                .map(call -> new Entered(call, false));
    }

    private Mono<Entered> store(HistoricCallRequest request, String owner) {
        Instant now = clock.instant();
        return calls.enter(owner, terms(request), request.theSource(), now)
                .delayUntil(call -> Flux.fromIterable(request.theAwards())
                        .concatMap(award -> awards.enter(historic(call, request, award), now)))
                .map(call -> new Entered(call.id(), true));
    }

    private static HistoricAward historic(Call call, HistoricCallRequest request, HistoricAwardRequest award) {
        return new HistoricAward(
                call.id(),
                Objects.requireNonNullElse(award.title(), request.theTitle()),
                award.awardedOn() == null
                        ? request.year()
                        : Integer.valueOf(award.awardedOn().getYear()),
                award.code(),
                award.beneficiaryName(),
                value(award.granted()),
                award.awardedOn(),
                Objects.requireNonNullElse(award.source(), request.theSource()));
    }

    private static CallTerms terms(HistoricCallRequest request) {
        return new CallTerms(
                request.theTitle(),
                request.description(),
                request.year(),
                Objects.requireNonNull(request.office()),
                null,
                request.opensAt(),
                request.closesAt(),
                Objects.requireNonNull(request.budget()).value(),
                value(request.maxGrant()),
                request.maxShareOfCost(),
                List.of(),
                List.of(),
                BigDecimal.ZERO,
                null,
                0,
                Objects.requireNonNullElse(request.eligibility(), List.of()),
                Form.EMPTY,
                UNUSED_TERM);
    }

    private static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.value();
    }
}
