package it.smartland.participation.moderation;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.row.Columns;
import it.smartland.platform.row.Lists;
import it.smartland.platform.row.Where;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What authors said against acts, against each once. */
@Repository
class Appeals {

    private static final String SELECT =
            "select id, act, object, owner, text, moderator, upheld, made_at, decided_at from moderation_appeal";

    private static final Keyset<Appeal> NEWEST = Keyset.newestId("NEWEST", "id", Appeal::id);

    private final DatabaseClient db;
    private final Lists lists;

    Appeals(DatabaseClient db, Lists lists) {
        this.db = db;
        this.lists = lists;
    }

    Mono<Void> add(Appeal appeal, Caller author) {
        return db.sql("""
                        insert into moderation_appeal (id, act, object, owner, author_subject, text, moderator, made_at)
                        values (:id, :act, :object, :owner, :author, :text, :moderator, :madeAt)
                        """)
                .bind("id", appeal.id())
                .bind("act", appeal.act())
                .bind("object", appeal.object())
                .bind("owner", appeal.owner())
                .bind("author", author.subject())
                .bind("text", appeal.text())
                .bind("moderator", fromOrEmpty(appeal.moderator(), String.class))
                .bind("madeAt", appeal.madeAt())
                .then()
                .onErrorMap(
                        DuplicateKeyException.class,
                        again -> ProblemException.conflict("appealed-already").causedBy(again));
    }

    /** Those that nobody has decided, in the challenges of the moderator's body or everywhere. */
    Mono<Page<Appeal>> open(Caller moderator, PageRequest request) {
        Where where = new Where().and("decided_at is null");
        if (!Subject.moderatesEverywhere(moderator)) {
            where.and("owner = :owner").naming("owner", fromOrEmpty(moderator.body(), String.class));
        }
        return lists.page(SELECT, where, NEWEST, request, Appeals::appeal);
    }

    Mono<Appeal> find(UUID id) {
        return db.sql(SELECT + " where id = :id")
                .bind("id", id)
                .map(Columns.into(Appeals::appeal))
                .one();
    }

    /** Once: of two who decide at the same time the second finds it decided. */
    Mono<Void> decide(Appeal appeal, boolean upheld, Caller moderator, Instant now) {
        return db.sql("""
                        update moderation_appeal set upheld = :upheld, decided_by = :moderator, decided_at = :now
                        where id = :id and decided_at is null
                        """)
                .bind("id", appeal.id())
                .bind("upheld", upheld)
                .bind("moderator", moderator.subject())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .filter(decided -> decided == 1)
                .switchIfEmpty(Mono.error(() -> ProblemException.conflict("appeal-decided")))
                .then();
    }

    private static Appeal appeal(Columns row) {
        return new Appeal(
                row.get("id", UUID.class),
                row.get("act", UUID.class),
                row.get("object", UUID.class),
                row.get("owner", String.class),
                row.get("text", String.class),
                row.orNull("moderator", String.class),
                row.orNull("upheld", Boolean.class),
                row.get("made_at", Instant.class),
                row.orNull("decided_at", Instant.class));
    }
}
