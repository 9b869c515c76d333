package it.smartland.participation.moderation;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import it.smartland.platform.row.Lists;
import it.smartland.platform.row.Where;
import it.smartland.platform.security.Caller;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What waits for a moderator: what people reported, and what is published only once it is approved. */
@Repository
class Desk {

    private static final String CASES = "select " + Subjects.COLUMNS + """
            , coalesce(c.reports, 0) as reports,
                array(select distinct r.ground from report r where r.object = m.id order by 1) as grounds
            """;

    // Lateral: each of what waits is looked up, nothing else is read through.
    private static final String WAITING = CASES + """
            from (
                select object from moderation_case where reports > 0
                union select id from solution where status = 'WAITING'
                union select id from opinion where status = 'WAITING') w
            cross join lateral (select * from moderable where id = w.object) m
            left join moderation_case c on c.object = m.id
            """;

    private static final Keyset<WaitingCase> NEWEST =
            Keyset.newestId("NEWEST", "m.id", found -> found.subject().id());

    private final DatabaseClient db;
    private final Lists lists;

    Desk(DatabaseClient db, Lists lists) {
        this.db = db;
        this.lists = lists;
    }

    /** For officers what waits in the challenges of their body; for those who moderate everywhere all of it. */
    Mono<Page<WaitingCase>> page(Caller moderator, PageRequest request) {
        Where where = Subject.moderatesEverywhere(moderator)
                ? new Where().and("true")
                : new Where().and("m.owner = :owner").naming("owner", fromOrEmpty(moderator.body(), String.class));
        return lists.page(WAITING, where, NEWEST, request, Desk::waiting);
    }

    Mono<WaitingCase> find(UUID id) {
        return db.sql(CASES + " from moderable m left join moderation_case c on c.object = m.id where m.id = :id")
                .bind("id", id)
                .map(Columns.into(Desk::waiting))
                .one();
    }

    private static WaitingCase waiting(Columns row) {
        return new WaitingCase(
                Subjects.subject(row),
                row.get("reports", Integer.class),
                Stream.of(row.get("grounds", String[].class))
                        .map(Ground::valueOf)
                        .toList());
    }
}
