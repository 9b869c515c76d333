package it.smartland.participation.moderation;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import it.smartland.platform.row.Lists;
import it.smartland.platform.row.Where;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The register of what was done about objects; it only grows. */
@Repository
class Acts {

    private static final String SELECT = """
            select a.*, p.made_at as appealed_at, p.upheld from moderation_act a left join moderation_appeal p on p.act = a.id
            """;

    private static final Keyset<RegisteredAct> NEWEST =
            Keyset.newestId("NEWEST", "a.id", found -> found.act().id());

    private static final String OF_AUTHOR = """
            a.object in (
                select id from solution where (author_subject = :subject and author_body is null) or author_body = :body
                union all select id from opinion where author_subject = :subject
                union all select id from challenge where owner = :body)
            """;

    private final DatabaseClient db;
    private final Lists lists;

    Acts(DatabaseClient db, Lists lists) {
        this.db = db;
        this.lists = lists;
    }

    Mono<Void> add(Act act) {
        return db.sql("""
                        insert into moderation_act (
                            id, object, kind, challenge, owner, act, ground, reason, reports, moderator, body, appeal, acted_at)
                        values (
                            :id, :object, :kind, :challenge, :owner, :act, :ground, :reason, :reports, :moderator, :body,
                            :appeal, :actedAt)
                        """)
                .bind("id", act.id())
                .bind("object", act.object())
                .bind("kind", act.kind().name())
                .bind("challenge", act.challenge())
                .bind("owner", act.owner())
                .bind("act", act.act().name())
                .bind(
                        "ground",
                        fromOrEmpty(act.ground() == null ? null : act.ground().name(), String.class))
                .bind("reason", fromOrEmpty(act.reason(), String.class))
                .bind("reports", act.reports())
                .bind("moderator", fromOrEmpty(act.moderator(), String.class))
                .bind("body", fromOrEmpty(act.body(), String.class))
                .bind("appeal", fromOrEmpty(act.appeal(), UUID.class))
                .bind("actedAt", act.actedAt())
                .then();
    }

    Mono<RegisteredAct> find(UUID id) {
        return db.sql(SELECT + " where a.id = :id")
                .bind("id", id)
                .map(Columns.into(Acts::registered))
                .one();
    }

    /** The newest first; about one object or in one challenge, where named. */
    Mono<Page<RegisteredAct>> page(@Nullable UUID object, @Nullable UUID challenge, PageRequest request) {
        Where where = new Where()
                .and("true")
                .and("a.object = :object", "object", object)
                .and("a.challenge = :challenge", "challenge", challenge);
        return lists.page(SELECT, where, NEWEST, request, Acts::registered);
    }

    /** What was done about what the caller wrote, for themselves or for the body they act for. */
    Mono<Page<RegisteredAct>> ofAuthor(Caller caller, PageRequest request) {
        Where where = new Where()
                .and(OF_AUTHOR)
                .naming("subject", caller.subject())
                .naming("body", fromOrEmpty(caller.body(), String.class));
        return lists.page(SELECT, where, NEWEST, request, Acts::registered);
    }

    static RegisteredAct registered(Columns row) {
        String ground = row.orNull("ground", String.class);
        Act act = new Act(
                row.get("id", UUID.class),
                row.get("object", UUID.class),
                ObjectKind.valueOf(row.get("kind", String.class)),
                row.get("challenge", UUID.class),
                row.get("owner", String.class),
                ActKind.valueOf(row.get("act", String.class)),
                ground == null ? null : Ground.valueOf(ground),
                row.orNull("reason", String.class),
                row.get("reports", Integer.class),
                row.orNull("moderator", String.class),
                row.orNull("body", String.class),
                row.orNull("appeal", UUID.class),
                row.get("acted_at", Instant.class));
        return new RegisteredAct(act, row.orNull("appealed_at", Instant.class), row.orNull("upheld", Boolean.class));
    }
}
