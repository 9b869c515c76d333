package it.smartland.observatory.imports;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * What is to be loaded. Whoever holds the lock of an entry is at it, and the entry goes with the transaction that loads
 * the values: a worker that dies leaves it to the next, and none loads twice.
 */
@Repository
class ImportQueue {

    private final DatabaseClient db;

    ImportQueue(DatabaseClient db) {
        this.db = db;
    }

    /** The oldest that nobody is at, held until the end of this transaction. */
    Mono<UUID> claim() {
        return db.sql("select import from import_work order by import limit 1 for update skip locked")
                .mapValue(UUID.class)
                .one();
    }

    /** Takes it off, and its file with it. */
    Mono<Void> remove(UUID id) {
        return db.sql("delete from import_work where import = :id")
                .bind("id", id)
                .then()
                .then(db.sql("delete from import_part where import = :id")
                        .bind("id", id)
                        .then());
    }
}
