package it.smartland.grants.application;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.grants.row.StoredJson;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The applications that are kept, each with its partners. */
@Repository
public class Applications {

    static final String SELECT = """
            select a.*, (
                select coalesce(jsonb_agg(jsonb_build_object(
                    'body', p.body, 'role', p.role, 'letter', p.letter, 'answeredAt', p.answered_at)
                    order by p.position), '[]')
                from partner p where p.application = a.id) as partners
            from application a join call c on c.id = a.call
            """;

    private static final String INSERT = """
            insert into application (
                id, call, applicant, status, status_reason, title, content, number, version, created_at, updated_at)
            values (
                :id, :call, :applicant, :status, :statusReason, :title, :content, :number, :version, :createdAt, :updatedAt)
            """;

    private static final String UPDATE = """
            update application set
                status = :status, status_reason = :statusReason, title = :title, content = :content, number = :number,
                version = :version, updated_at = :updatedAt
            where id = :id
            """;

    private static final String PARTNERS = """
            with gone as (
                delete from partner where application = :application and body <> all(:bodies::text[]))
            insert into partner (application, body, position, role, letter, answered_at)
            select :application, * from unnest(
                :bodies::text[], :positions::int[], :roles::text[], :letters::text[], :answers::timestamptz[])
            on conflict (application, body) do update set
                position = excluded.position, role = excluded.role, letter = excluded.letter,
                answered_at = excluded.answered_at
            """;

    private final DatabaseClient db;

    Applications(DatabaseClient db) {
        this.db = db;
    }

    public Mono<Application> find(UUID id) {
        return one(SELECT + "where a.id = :id", id);
    }

    /** The application, to be changed in this transaction; whoever holds its call as well takes that first. */
    public Mono<Application> lock(UUID id) {
        return one(SELECT + "where a.id = :id for update of a", id);
    }

    private Mono<Application> one(String query, UUID id) {
        return db.sql(query)
                .bind("id", id)
                .map(Columns.into(Applications::application))
                .one();
    }

    /** Those of a call that are in these states, locked in the order of their ids. */
    public Flux<Application> lockAll(UUID call, ApplicationStatus... statuses) {
        String[] names = List.of(statuses).stream().map(Enum::name).toArray(String[]::new);
        return db.sql(SELECT + "where a.call = :call and a.status = any(:statuses) order by a.id for update of a")
                .bind("call", call)
                .bind("statuses", names)
                .map(Columns.into(Applications::application))
                .all();
    }

    Mono<Void> add(Application application) {
        return db.sql(INSERT)
                .bindValues(values(application))
                .bind("call", application.call())
                .bind("applicant", application.applicant())
                .bind("createdAt", application.createdAt())
                .then()
                .then(storePartners(application));
    }

    public Mono<Void> update(Application application) {
        return db.sql(UPDATE).bindValues(values(application)).then();
    }

    Mono<Void> storePartners(Application application) {
        List<Partner> partners = application.partners();
        return db.sql(PARTNERS)
                .bind("application", application.id())
                .bind("bodies", column(partners, Partner::body))
                .bind("positions", positions(partners.size()))
                .bind("roles", column(partners, Partner::role))
                .bind("letters", column(partners, partner -> partner.letter().name()))
                .bind("answers", partners.stream().map(Partner::answeredAt).toArray(Instant[]::new))
                .then();
    }

    private static String[] column(List<Partner> partners, Function<Partner, String> field) {
        return partners.stream().map(field).toArray(String[]::new);
    }

    private static Integer[] positions(int size) {
        return IntStream.range(0, size).boxed().toArray(Integer[]::new);
    }

    private static Map<String, Object> values(Application application) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", application.id());
        values.put("status", application.status().name());
        values.put("statusReason", fromOrEmpty(application.statusReason(), String.class));
        values.put("title", application.content().title());
        values.put("content", StoredJson.write(application.content()));
        values.put("number", fromOrEmpty(application.number(), String.class));
        values.put("version", application.version());
        values.put("updatedAt", application.updatedAt());
        return values;
    }

    static Application application(Columns row) {
        return new Application(
                row.get("id", UUID.class),
                row.get("call", UUID.class),
                row.get("applicant", String.class),
                ApplicationStatus.valueOf(row.get("status", String.class)),
                row.orNull("status_reason", String.class),
                StoredJson.read(row, "content", Content.class),
                StoredJson.read(row, "partners", new TypeReference<List<Partner>>() {}),
                row.orNull("number", String.class),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
