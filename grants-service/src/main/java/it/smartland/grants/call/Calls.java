package it.smartland.grants.call;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.grants.money.Amount;
import it.smartland.grants.row.StoredJson;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The calls that are kept. */
@Repository
public class Calls {

    private static final String INSERT = """
            insert into call (
                id, status, status_reason, title, description, year, owner, office, responsible, opens_at, closes_at,
                budget, max_grant, max_share_of_cost, currency, criteria, tie_order, eligibility, form, total_threshold,
                required_partners, minimum_evaluators, answer_within_days, historic, source, call_version, version,
                created_at, updated_at)
            values (
                :id, :status, :statusReason, :title, :description, :year, :owner, :office, :responsible, :opensAt, :closesAt,
                :budget, :maxGrant, :maxShareOfCost, :currency, :criteria, :tieOrder, :eligibility, :form, :totalThreshold,
                :requiredPartners, :minimumEvaluators, :answerWithinDays, :historic, :source, :callVersion, :version,
                :createdAt, :updatedAt)
            """;

    private static final String UPDATE = """
            update call set
                status = :status, status_reason = :statusReason, title = :title, description = :description, year = :year,
                office = :office, responsible = :responsible, opens_at = :opensAt, closes_at = :closesAt,
                budget = :budget, max_grant = :maxGrant, max_share_of_cost = :maxShareOfCost, criteria = :criteria,
                tie_order = :tieOrder, eligibility = :eligibility, form = :form, total_threshold = :totalThreshold,
                required_partners = :requiredPartners, minimum_evaluators = :minimumEvaluators,
                answer_within_days = :answerWithinDays, call_version = :callVersion, version = :version,
                updated_at = :updatedAt
            where id = :id
            """;

    private final DatabaseClient db;

    Calls(DatabaseClient db) {
        this.db = db;
    }

    public Mono<Call> find(UUID id) {
        return one("select * from call where id = :id", id);
    }

    /** The call, to be changed in this transaction: until its end nobody else changes it. */
    public Mono<Call> lock(UUID id) {
        return one("select * from call where id = :id for update", id);
    }

    /** The call as it stays until the end of this transaction; others may hold it so too. */
    public Mono<Call> hold(UUID id) {
        return one("select * from call where id = :id for share", id);
    }

    private Mono<Call> one(String query, UUID id) {
        return db.sql(query).bind("id", id).map(Columns.into(Calls::call)).one();
    }

    /** Published calls whose closing instant has come, those left out that somebody is changing right now. */
    Flux<Call> lockOverdue(Instant now, int limit) {
        return db.sql("""
                        select * from call where status = 'PUBLISHED' and closes_at <= :now
                        order by closes_at limit :limit for update skip locked
                        """)
                .bind("now", now)
                .bind("limit", limit)
                .map(Columns.into(Calls::call))
                .all();
    }

    Mono<Void> add(Call call) {
        return db.sql(INSERT)
                .bindValues(values(call))
                .bind("owner", call.owner())
                .bind("currency", Amount.CURRENCY)
                .bind("historic", call.isHistoric())
                .bind("source", fromOrEmpty(call.source(), String.class))
                .bind("createdAt", call.createdAt())
                .then();
    }

    Mono<Void> update(Call call) {
        return db.sql(UPDATE).bindValues(values(call)).then();
    }

    /** Keeps the text of a published call as it stands now. */
    Mono<Void> keepVersion(Call call) {
        return db.sql(
                        "insert into call_version (call, number, terms, published_at) values (:call, :number, :terms, :at)")
                .bind("call", call.id())
                .bind("number", call.callVersion())
                .bind("terms", StoredJson.write(call.terms()))
                .bind("at", call.updatedAt())
                .then();
    }

    private static Map<String, Object> values(Call call) {
        CallTerms terms = call.terms();
        Map<String, Object> values = new HashMap<>();
        values.put("id", call.id());
        values.put("status", call.status().name());
        values.put("statusReason", fromOrEmpty(call.statusReason(), String.class));
        values.put("title", terms.title());
        values.put("description", fromOrEmpty(terms.description(), String.class));
        values.put("year", fromOrEmpty(terms.year(), Integer.class));
        values.put("office", terms.office());
        values.put("responsible", fromOrEmpty(terms.responsible(), String.class));
        values.put("opensAt", fromOrEmpty(terms.opensAt(), Instant.class));
        values.put("closesAt", fromOrEmpty(terms.closesAt(), Instant.class));
        values.put("budget", terms.budget());
        values.put("maxGrant", fromOrEmpty(terms.maxGrant(), BigDecimal.class));
        values.put("maxShareOfCost", fromOrEmpty(terms.maxShareOfCost(), BigDecimal.class));
        values.put("criteria", StoredJson.write(terms.criteria()));
        values.put("tieOrder", terms.tieOrder().toArray(String[]::new));
        values.put("eligibility", terms.eligibility().toArray(String[]::new));
        values.put("form", StoredJson.write(terms.form()));
        values.put("totalThreshold", terms.totalThreshold());
        values.put("requiredPartners", terms.requiredPartners());
        values.put("minimumEvaluators", fromOrEmpty(terms.minimumEvaluators(), Integer.class));
        values.put("answerWithinDays", terms.answerWithinDays());
        values.put("callVersion", call.callVersion());
        values.put("version", call.version());
        values.put("updatedAt", call.updatedAt());
        return values;
    }

    static Call call(Columns row) {
        return new Call(
                row.get("id", UUID.class),
                CallStatus.valueOf(row.get("status", String.class)),
                row.orNull("status_reason", String.class),
                row.get("owner", String.class),
                terms(row),
                row.orNull("source", String.class),
                row.get("call_version", Integer.class),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    private static CallTerms terms(Columns row) {
        return new CallTerms(
                row.get("title", String.class),
                row.orNull("description", String.class),
                row.orNull("year", Integer.class),
                row.get("office", String.class),
                row.orNull("responsible", String.class),
                row.orNull("opens_at", Instant.class),
                row.orNull("closes_at", Instant.class),
                row.get("budget", BigDecimal.class),
                row.orNull("max_grant", BigDecimal.class),
                row.orNull("max_share_of_cost", BigDecimal.class),
                StoredJson.read(row, "criteria", new TypeReference<List<Criterion>>() {}),
                StoredJson.texts(row, "tie_order"),
                row.get("total_threshold", BigDecimal.class),
                row.orNull("minimum_evaluators", Integer.class),
                row.get("required_partners", Integer.class),
                StoredJson.texts(row, "eligibility"),
                StoredJson.read(row, "form", Form.class),
                row.get("answer_within_days", Integer.class));
    }
}
