package it.smartland.platform.thing;

import io.r2dbc.spi.Readable;
import it.smartland.platform.id.Ids;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.outbox.OutgoingEvent;
import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@Service
public class Things {

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Outbox outbox;

    /** How often a thing was really made. */
    public final AtomicInteger made = new AtomicInteger();

    Things(DatabaseClient database, TransactionalOperator transaction, Outbox outbox) {
        this.database = database;
        this.transaction = transaction;
        this.outbox = outbox;
    }

    public Mono<Thing> make(String title) {
        return make("016092", title);
    }

    Mono<Thing> make(Caller caller, Received<Thing.Draft> body) {
        return Mono.fromSupplier(body::open).flatMap(draft -> {
            made.incrementAndGet();
            if (!caller.actsFor(draft.owner())) {
                throw ProblemException.forbidden("forbidden");
            }
            return make(draft.owner(), draft.title());
        });
    }

    private Mono<Thing> make(String owner, String title) {
        Thing thing = new Thing(Ids.next(), owner, title, 1);
        return database.sql("insert into thing (id, owner, title, version) values ($1, $2, $3, 1)")
                .bind(0, thing.id())
                .bind(1, owner)
                .bind(2, title)
                .then()
                .then(tell(thing, "made"))
                .as(transaction::transactional)
                .thenReturn(thing);
    }

    public Mono<Thing> rename(UUID id, String title) {
        return lock(id).flatMap(thing -> rename(thing, title)).as(transaction::transactional);
    }

    Mono<Thing> rename(UUID id, Caller caller, IfMatch ifMatch, UnaryOperator<Thing.Draft> written) {
        return lock(id).flatMap(thing -> {
                    if (!caller.isOfficerOf(thing.owner())) {
                        throw ProblemException.forbidden("forbidden");
                    }
                    ifMatch.require(thing.version());
                    return rename(thing, written.apply(thing.draft()).title());
                })
                .as(transaction::transactional);
    }

    private Mono<Thing> rename(Thing thing, String title) {
        Thing renamed = new Thing(thing.id(), thing.owner(), title, thing.version() + 1);
        return database.sql("update thing set title = $2, version = version + 1 where id = $1")
                .bind(0, thing.id())
                .bind(1, title)
                .then()
                .then(tell(renamed, "renamed"))
                .thenReturn(renamed);
    }

    private Mono<Void> tell(Thing thing, String happening) {
        String type = "it.smartland.things.thing." + happening + ".v1";
        return outbox.append(
                new OutgoingEvent(ThingApplication.TOPIC, thing.id().toString(), thing.version(), type, thing.state()));
    }

    private Mono<Thing> lock(UUID id) {
        return find(id, " for update");
    }

    Mono<Thing> find(UUID id) {
        return find(id, "");
    }

    private Mono<Thing> find(UUID id, String lock) {
        return database.sql("select * from thing where id = $1" + lock)
                .bind(0, id)
                .map(Things::thing)
                .one()
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    Mono<Page<Thing>> list(PageRequest page) {
        UUID after = page.after().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        return database.sql("select * from thing where id > $1 order by id limit $2")
                .bind(0, after)
                .bind(1, page.fetch())
                .map(Things::thing)
                .all()
                .collectList()
                .map(things -> Page.of(things, page, thing -> Cursor.at(thing.id())));
    }

    private static Thing thing(Readable row) {
        return new Thing(
                row.get("id", UUID.class),
                row.get("owner", String.class),
                row.get("title", String.class),
                row.get("version", Long.class));
    }
}
