package it.smartland.observatory.alert;

import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.outbox.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds values against the rules. A rule speaks once of a territory and period, however often figures are loaded. */
@Component
public class AlertRaising {

    private static final String RAISE = """
            insert into alert (id, rule, indicator, territory, period, value, raised_at, version, created_at, updated_at)
            select uuidv7(), r.id, o.indicator, o.territory, o.period, o.value, :now, 1, :now, :now
            from observation o
                join territory t on t.code = o.territory
                join alert_rule r on r.indicator = o.indicator and (r.territory = o.territory or r.level = t.level)
                join indicator i on i.code = o.indicator
            where o.superseded is null and i.status = 'PUBLISHED'
              and case r.operator when 'BELOW' then o.value < r.threshold else o.value > r.threshold end
              and %s
            on conflict on constraint raised_once do nothing
            returning id
            """;

    private static final String OF_VINTAGE = RAISE.formatted("o.vintage = :vintage");

    /** Of each territory the latest value alone: a new rule speaks of today, and not of years gone by. */
    private static final String OF_RULE = RAISE.formatted("""
            r.id = :rule and o.starts = (
                select max(l.starts) from observation l
                where l.territory = o.territory and l.indicator = o.indicator and l.superseded is null)
            """);

    private final DatabaseClient db;
    private final Alerts alerts;
    private final Outbox outbox;
    private final Clock clock;

    AlertRaising(DatabaseClient db, Alerts alerts, Outbox outbox, Clock clock) {
        this.db = db;
        this.alerts = alerts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that loads the vintage: every value that it brought. */
    public Mono<Void> raiseFor(Instant vintage) {
        return raise(db.sql(OF_VINTAGE).bind("vintage", vintage));
    }

    /** In the transaction that makes the rule. */
    Mono<Void> raiseFor(AlertRule rule) {
        return raise(db.sql(OF_RULE).bind("rule", rule.id()));
    }

    // The raised are read to their end before the first of them is told: both go over the transaction's one connection.
    private Mono<Void> raise(DatabaseClient.GenericExecuteSpec statement) {
        return statement
                .bind("now", clock.instant())
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMapIterable(raised -> raised)
                .concatMap(id -> alerts.find(id).flatMap(this::tell))
                .then();
    }

    private Mono<Void> tell(Alert alert) {
        return outbox.append(
                OutgoingEvent.of(ObservatoryEvent.ALERT_RAISED, alert.id(), alert.version(), alert.state()));
    }
}
