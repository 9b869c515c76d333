package it.smartland.participation.notice;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Keyset.Key;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import it.smartland.platform.row.Lists;
import it.smartland.platform.row.Where;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What each person was told. */
@Repository
class Notices {

    // What moderators took out of sight is named to those alone who wrote it.
    private static final String SELECT = """
            select m.news, n.kind, m.at, m.read_at, n.challenge, c.title as challenge_title, c.owner, n.solution,
                case when s.status not in ('HIDDEN', 'REFUSED') or n.kind = 'MODERATED' then s.title end as solution_title,
                n.opinion
            from notice m join news n on n.id = m.news join challenge c on c.id = n.challenge
                left join solution s on s.id = n.solution
            """;

    private static final Keyset<Notice> NEWEST =
            Keyset.descending("NEWEST", Key.instant("m.at", Notice::at), "m.news", Notice::id);

    private final Lists lists;
    private final DatabaseClient db;

    Notices(Lists lists, DatabaseClient db) {
        this.lists = lists;
        this.db = db;
    }

    Mono<Page<Notice>> page(String person, boolean unread, PageRequest request) {
        return lists.page(SELECT, where(person, unread), NEWEST, request, Notices::notice);
    }

    Mono<Long> total(String person, boolean unread) {
        return lists.total("notice m", where(person, unread));
    }

    private static Where where(String person, boolean unread) {
        Where where = new Where().and("m.person = :person", "person", person);
        return unread ? where.and("m.read_at is null") : where;
    }

    /** Those that one mail tells, the oldest first. */
    Flux<Notice> of(UUID mail) {
        return db.sql(SELECT + " where m.mail = :mail order by m.at, m.news")
                .bind("mail", mail)
                .map(Columns.into(Notices::notice))
                .all();
    }

    /** Marks one as read; empty where the person was told nothing of the kind. */
    Mono<Notice> read(String person, UUID news, Instant now) {
        return db.sql("""
                        update notice set read_at = coalesce(read_at, :now) where person = :person and news = :news
                        """)
                .bind("now", now)
                .bind("person", person)
                .bind("news", news)
                .then()
                .then(db.sql(SELECT + " where m.person = :person and m.news = :news")
                        .bind("person", person)
                        .bind("news", news)
                        .map(Columns.into(Notices::notice))
                        .one());
    }

    Mono<Void> readAll(String person, Instant now) {
        return db.sql("update notice set read_at = :now where person = :person and read_at is null")
                .bind("now", now)
                .bind("person", person)
                .then();
    }

    private static Notice notice(Columns row) {
        return new Notice(
                row.get("news", UUID.class),
                NewsKind.valueOf(row.get("kind", String.class)),
                row.get("at", Instant.class),
                row.orNull("read_at", Instant.class),
                row.get("challenge", UUID.class),
                row.get("challenge_title", String.class),
                row.get("owner", String.class),
                row.orNull("solution", UUID.class),
                row.orNull("solution_title", String.class),
                row.orNull("opinion", UUID.class));
    }
}
