package it.smartland.participation.challenge;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.contracts.Area;
import it.smartland.contracts.participation.Answerer;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The challenges that are kept. */
@Repository
public class Challenges {

    static final String COLUMNS = """
            id, status, status_reason, title, description, goal, owner, area, eligible, eligible_note, opens_at, closes_at,
            closed_at, extension_reason, phases, alert, indicator, target, call, support_threshold, supports_per_person,
            hidden_tallies, premoderated, hidden, solutions, version, revision, created_at, updated_at\
            """;

    private static final String SELECT = "select " + COLUMNS + " from challenge";

    private static final String INSERT = "insert into challenge (" + COLUMNS + """
            )
            values (
                :id, :status, :statusReason, :title, :description, :goal, :owner, :area, :eligible, :eligibleNote, :opensAt,
                :closesAt, :closedAt, :extensionReason, :phases, :alert, :indicator, :target, :call, :supportThreshold,
                :supportsPerPerson, :hiddenTallies, :premoderated, :hidden, :solutions, :version, :revision, :createdAt, :updatedAt)
            """;

    private static final String UPDATE = """
            update challenge set
                status = :status, status_reason = :statusReason, title = :title, description = :description, goal = :goal,
                area = :area, eligible = :eligible, eligible_note = :eligibleNote, opens_at = :opensAt,
                closes_at = :closesAt, closed_at = :closedAt, extension_reason = :extensionReason, phases = :phases,
                alert = :alert, indicator = :indicator, target = :target, call = :call, support_threshold = :supportThreshold,
                supports_per_person = :supportsPerPerson, hidden_tallies = :hiddenTallies,
                premoderated = :premoderated, hidden = :hidden,
                solutions = :solutions, version = :version, revision = :revision, updated_at = :updatedAt
            where id = :id
            """;

    private final DatabaseClient db;

    Challenges(DatabaseClient db) {
        this.db = db;
    }

    public Mono<Challenge> find(UUID id) {
        return db.sql(SELECT + " where id = :id")
                .bind("id", id)
                .map(Columns.into(Challenges::challenge))
                .one();
    }

    /** The challenge, to be changed in this transaction: until its end nobody else changes it. */
    public Mono<Challenge> lock(UUID id) {
        return db.sql(SELECT + " where id = :id for update")
                .bind("id", id)
                .map(Columns.into(Challenges::challenge))
                .one();
    }

    /** Open challenges whose closing instant has come, those left out that somebody is changing right now. */
    Flux<Challenge> lockOverdue(Instant now, int limit) {
        return db.sql(SELECT + """
                         where status = 'OPEN' and closes_at <= :now
                        order by closes_at limit :limit for update skip locked
                        """)
                .bind("now", now)
                .bind("limit", limit)
                .map(Columns.into(Challenges::challenge))
                .all();
    }

    Mono<Void> add(Challenge challenge) {
        return db.sql(INSERT)
                .bindValues(values(challenge))
                .bind("owner", challenge.owner())
                .bind("createdAt", challenge.createdAt())
                .then();
    }

    public Mono<Void> update(Challenge challenge) {
        return db.sql(UPDATE).bindValues(values(challenge)).then();
    }

    private static Map<String, Object> values(Challenge challenge) {
        ChallengeTerms terms = challenge.terms();
        return Map.ofEntries(
                Map.entry("id", challenge.id()),
                Map.entry("status", challenge.status().name()),
                Map.entry("statusReason", fromOrEmpty(challenge.statusReason(), String.class)),
                Map.entry("title", terms.title()),
                Map.entry("description", terms.description()),
                Map.entry("goal", fromOrEmpty(terms.goal(), String.class)),
                Map.entry("area", terms.area().name()),
                Map.entry(
                        "eligible",
                        terms.eligibility().who().stream().map(Enum::name).toArray(String[]::new)),
                Map.entry("eligibleNote", fromOrEmpty(terms.eligibility().note(), String.class)),
                Map.entry("opensAt", terms.opensAt()),
                Map.entry("closesAt", terms.closesAt()),
                Map.entry("closedAt", fromOrEmpty(challenge.closedAt(), Instant.class)),
                Map.entry("extensionReason", fromOrEmpty(challenge.extensionReason(), String.class)),
                Map.entry("phases", StoredPhases.write(terms.phases())),
                Map.entry("alert", fromOrEmpty(terms.alert(), UUID.class)),
                Map.entry("indicator", fromOrEmpty(terms.indicator(), String.class)),
                Map.entry("target", fromOrEmpty(terms.target(), BigDecimal.class)),
                Map.entry("call", fromOrEmpty(terms.call(), UUID.class)),
                Map.entry("supportThreshold", fromOrEmpty(terms.supportThreshold(), Integer.class)),
                Map.entry("supportsPerPerson", fromOrEmpty(terms.supportsPerPerson(), Integer.class)),
                Map.entry("hiddenTallies", terms.hiddenTallies()),
                Map.entry("premoderated", terms.premoderated()),
                Map.entry("hidden", challenge.hidden()),
                Map.entry("solutions", challenge.solutions()),
                Map.entry("version", challenge.version()),
                Map.entry("revision", challenge.revision()),
                Map.entry("updatedAt", challenge.updatedAt()));
    }

    static Challenge challenge(Columns row) {
        return new Challenge(
                row.get("id", UUID.class),
                ChallengeStatus.valueOf(row.get("status", String.class)),
                row.orNull("status_reason", String.class),
                row.get("owner", String.class),
                terms(row),
                row.orNull("closed_at", Instant.class),
                row.orNull("extension_reason", String.class),
                row.get("solutions", Long.class),
                row.get("hidden", Boolean.class),
                row.get("version", Long.class),
                row.get("revision", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    private static ChallengeTerms terms(Columns row) {
        return new ChallengeTerms(
                row.get("title", String.class),
                row.get("description", String.class),
                row.orNull("goal", String.class),
                Area.valueOf(row.get("area", String.class)),
                eligibility(row),
                row.get("opens_at", Instant.class),
                row.get("closes_at", Instant.class),
                StoredPhases.of(row),
                row.orNull("alert", UUID.class),
                row.orNull("indicator", String.class),
                row.orNull("target", BigDecimal.class),
                row.orNull("call", UUID.class),
                row.orNull("support_threshold", Integer.class),
                row.orNull("supports_per_person", Integer.class),
                row.get("hidden_tallies", Boolean.class),
                row.get("premoderated", Boolean.class));
    }

    private static Eligibility eligibility(Columns row) {
        return new Eligibility(
                Stream.of(row.get("eligible", String[].class))
                        .map(Answerer::valueOf)
                        .toList(),
                row.orNull("eligible_note", String.class));
    }
}
