package it.smartland.participation.following;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who follows what. */
@Repository
class Follows {

    private static final String SELECT = """
            select f.type, f.object, f.target, f.since, coalesce(c.title, s.title, b.name) as title
            from follow f
                left join challenge c on f.type = 'CHALLENGE' and c.id::text = f.object
                left join solution s on f.type = 'SOLUTION' and s.id::text = f.object
                left join platform.body b on f.type = 'BODY' and b.code = f.object
            where f.person = :person
            """;

    private final DatabaseClient db;

    Follows(DatabaseClient db) {
        this.db = db;
    }

    /** Whoever follows already goes on as since they did. */
    Mono<Void> begin(String person, FollowedType type, String id, Instant now) {
        return db.sql("""
                        insert into follow (person, type, object, since) values (:person, :type, :id, :now)
                        on conflict (person, type, object) do nothing
                        """)
                .bind("person", person)
                .bind("type", type.name())
                .bind("id", id)
                .bind("now", now)
                .then();
    }

    Mono<Void> end(String person, FollowedType type, String id) {
        return db.sql("delete from follow where person = :person and type = :type and object = :id")
                .bind("person", person)
                .bind("type", type.name())
                .bind("id", id)
                .then();
    }

    /** Empty where the person does not follow it. */
    Mono<FollowView> of(String person, FollowedType type, String id) {
        return db.sql(SELECT + " and f.type = :type and f.object = :id")
                .bind("person", person)
                .bind("type", type.name())
                .bind("id", id)
                .map(Columns.into(Follows::view))
                .one();
    }

    /** All that a person follows, what they began to follow last first. */
    Mono<Page<FollowView>> all(String person, PageRequest request) {
        Instant since = request.after().map(cursor -> cursor.instant(0)).orElse(null);
        String target = request.after().map(cursor -> cursor.text(1)).orElse(null);
        return db.sql(SELECT + """
                         and (:since::timestamptz is null or (f.since, f.target) < (:since, :target))
                        order by f.since desc, f.target desc limit :fetch
                        """)
                .bind("person", person)
                .bind("since", fromOrEmpty(since, Instant.class))
                .bind("target", fromOrEmpty(target, String.class))
                .bind("fetch", request.fetch())
                .map(Columns.into(Follows::view))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, Follows::position));
    }

    private static Cursor position(FollowView last) {
        return Cursor.at(String.valueOf(last.since()), last.type() + ":" + last.id());
    }

    private static FollowView view(Columns row) {
        return new FollowView(
                FollowedType.valueOf(row.get("type", String.class)),
                row.get("object", String.class),
                row.orNull("title", String.class),
                true,
                row.get("since", Instant.class));
    }
}
