package it.smartland.observatory.indicator;

import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.observatory.Curators;
import it.smartland.observatory.series.SeriesTelling;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What can be done with an indicator, and by whom. */
@Service
public class IndicatorService {

    private final Indicators indicators;
    private final SeriesTelling series;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    IndicatorService(
            Indicators indicators,
            SeriesTelling series,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.indicators = indicators;
        this.series = series;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A published indicator; a draft too for those who prepare it; 404 for the others. */
    public Mono<Indicator> see(String code, @Nullable Caller caller) {
        return visible(indicators.find(code), code, caller);
    }

    Mono<Indicator> draft(Caller caller, Received<IndicatorRequest> body) {
        return Mono.fromSupplier(() -> drafted(caller, body)).flatMap(this::add);
    }

    private Indicator drafted(Caller caller, Received<IndicatorRequest> body) {
        Curators.require(caller);
        IndicatorRequest request = body.open();
        return Indicator.draft(request.codeSaid(), request.facts(), clock.instant());
    }

    private Mono<Indicator> add(Indicator indicator) {
        return indicators
                .add(indicator)
                .filter(added -> added)
                .switchIfEmpty(Mono.error(() -> ProblemException.conflict("indicator-exists", indicator.code())))
                .thenReturn(indicator);
    }

    /** Publishes an indicator that nobody has defined yet; one that is known stays as its curators have it. */
    public Mono<Boolean> introduce(String code, IndicatorFacts facts) {
        Instant now = clock.instant();
        Indicator published = Indicator.draft(code, facts, now).movedTo(IndicatorStatus.PUBLISHED, now);
        return indicators
                .add(published)
                .flatMap(added -> added ? told(ObservatoryEvent.INDICATOR_PUBLISHED, published) : Mono.empty())
                .hasElement()
                .as(transaction::transactional);
    }

    Mono<Indicator> revise(String code, Caller caller, IfMatch ifMatch, Received<IndicatorRequest> body) {
        return curated(code, caller)
                .doOnNext(current -> ifMatch.require(current.version()))
                .map(current -> revised(current, body.open()))
                .flatMap(this::store)
                .as(transaction::transactional);
    }

    private Indicator revised(Indicator current, IndicatorRequest request) {
        if (!current.code().equals(request.codeSaid())) {
            throw ProblemException.conflict("code-is-fixed", current.code());
        }
        return current.revised(request.facts(), clock.instant());
    }

    private Mono<Indicator> store(Indicator revised) {
        Mono<Void> stored = indicators.update(revised);
        return revised.isPublished()
                ? stored.then(told(ObservatoryEvent.INDICATOR_UPDATED, revised))
                : stored.thenReturn(revised);
    }

    /** With its publication its values become public: what was loaded before is told now. */
    Mono<Indicator> move(String code, Caller caller, Received<IndicatorTransition> body) {
        return curated(code, caller)
                .map(current -> body.open().of(current, clock.instant()))
                .flatMap(this::publish)
                .as(transaction::transactional);
    }

    private Mono<Indicator> publish(Indicator published) {
        return indicators
                .update(published)
                .then(told(ObservatoryEvent.INDICATOR_PUBLISHED, published))
                .then(series.tellAll(published.code()))
                .thenReturn(published);
    }

    private Mono<Indicator> told(ObservatoryEvent happening, Indicator indicator) {
        return outbox.append(IndicatorEvents.of(happening, indicator)).thenReturn(indicator);
    }

    private Mono<Indicator> curated(String code, Caller caller) {
        return visible(indicators.lock(code), code, caller).doOnNext(found -> Curators.require(caller));
    }

    private static Mono<Indicator> visible(Mono<Indicator> found, String code, @Nullable Caller caller) {
        return found.filter(indicator -> indicator.isPublished() || Curators.include(caller))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("indicator-not-found", code)));
    }
}
