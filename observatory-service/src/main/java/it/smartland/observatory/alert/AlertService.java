package it.smartland.observatory.alert;

import it.smartland.observatory.Curators;
import it.smartland.observatory.indicator.Indicator;
import it.smartland.observatory.indicator.Indicators;
import it.smartland.observatory.territory.Places;
import it.smartland.platform.id.Ids;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Who may set a threshold, and where. */
@Service
class AlertService {

    private final AlertRules rules;
    private final AlertRaising raising;
    private final Alerts alerts;
    private final Indicators indicators;
    private final Places places;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AlertService(
            AlertRules rules,
            AlertRaising raising,
            Alerts alerts,
            Indicators indicators,
            Places places,
            TransactionalOperator transaction,
            Clock clock) {
        this.rules = rules;
        this.raising = raising;
        this.alerts = alerts;
        this.indicators = indicators;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<Alert> alert(UUID id) {
        return alerts.find(id).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    Mono<AlertRule> rule(UUID id) {
        return rules.find(id).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** By a curator anywhere, by the officer of a municipality on their own. */
    Mono<AlertRule> set(Caller caller, Received<AlertRuleRequest> body) {
        return Mono.fromSupplier(() -> requested(caller, body))
                .delayUntil(rule -> checked(rule, caller))
                .flatMap(this::store)
                .as(transaction::transactional);
    }

    private AlertRule requested(Caller caller, Received<AlertRuleRequest> body) {
        if (!Curators.include(caller) && !caller.hasRole(Roles.MUNICIPAL_OFFICER)) {
            throw ProblemException.forbidden("curators-only");
        }
        return body.open().rule(Ids.next(), clock.instant());
    }

    private Mono<Void> checked(AlertRule rule, Caller caller) {
        Mono<Optional<Indicator>> indicator =
                indicators.find(rule.indicator()).filter(Indicator::isPublished).singleOptional();
        Mono<Optional<String>> governor = rule.territory() == null
                ? Mono.just(Optional.of(""))
                : places.find(rule.territory()).map(Places.Place::governor).singleOptional();
        return Mono.zip(indicator, governor)
                .doOnNext(found -> require(caller, found.getT1(), found.getT2()))
                .then();
    }

    private static void require(Caller caller, Optional<Indicator> indicator, Optional<String> governor) {
        if (!Curators.include(caller) && governor.isPresent() && !caller.isOfficerOf(governor.get())) {
            throw ProblemException.forbidden("curators-only");
        }
        List<Fault> faults = new ArrayList<>();
        if (indicator.isEmpty()) {
            faults.add(new Fault("/indicator", "unknown-indicator"));
        }
        if (governor.isEmpty()) {
            faults.add(new Fault("/territory", "unknown-territory"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private Mono<AlertRule> store(AlertRule rule) {
        return rules.add(rule).then(raising.raiseFor(rule)).thenReturn(rule);
    }
}
