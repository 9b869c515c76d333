package it.smartland.observatory.imports;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The imports that are kept. */
@Repository
class DataImports {

    private static final String ADD = """
            insert into data_import (id, state, mapping, file_name, sha256, size, reference, version, created_at, updated_at)
            values (:id, 'PENDING', :mapping, :fileName, :sha256, :size, :reference, 1, :now, :now)
            """;

    private static final String START = """
            update data_import set state = 'RUNNING', rows_read = 0, version = version + 1, updated_at = :now
            where id = :id and state in ('PENDING', 'RUNNING')
            returning\s""" + DataImport.COLUMNS;

    private static final String PROGRESS = """
            update data_import set rows_read = :rows, updated_at = :now where id = :id and state = 'RUNNING'
            """;

    private static final String END = """
            update data_import set state = :state, rows_read = :rows, observations_accepted = :accepted,
                observations_rejected = :rejected, vintage = :vintage, version = version + 1, updated_at = :now,
                errors = (select count(*) from import_finding where import = :id and not warning),
                warnings = (select count(*) from import_finding where import = :id and warning)
            where id = :id and state = 'RUNNING'
            """;

    private static final String STOP = """
            update data_import set state = :state, version = version + 1, updated_at = :now
            where id = :id and state in ('PENDING', 'RUNNING')
            """;

    private static final String PAGE = "select " + DataImport.COLUMNS + """
             from data_import where id < :after or :after is null order by id desc limit :fetch
            """;

    private final DatabaseClient db;

    DataImports(DatabaseClient db) {
        this.db = db;
    }

    /** An import that has come to its end. */
    record Outcome(
            ImportState state,
            long rows,
            long accepted,
            long rejected,
            @Nullable Instant vintage) {}

    Mono<Void> add(UUID id, String mapping, Upload file, boolean reference, Instant now) {
        return db.sql(ADD)
                .bind("id", id)
                .bind("mapping", mapping)
                .bind("fileName", file.name())
                .bind("sha256", file.sha256())
                .bind("size", file.size())
                .bind("reference", reference)
                .bind("now", now)
                .then()
                .then(db.sql("insert into import_work values (:id)")
                        .bind("id", id)
                        .then());
    }

    Mono<DataImport> find(UUID id) {
        return db.sql("select " + DataImport.COLUMNS + " from data_import where id = :id")
                .bind("id", id)
                .map(Columns.into(DataImport::of))
                .one();
    }

    Mono<DataImport> reference(byte[] sha256) {
        return db.sql("select " + DataImport.COLUMNS + """
                         from data_import where reference and sha256 = :sha256 and state not in ('FAILED', 'CANCELLED')
                        """)
                .bind("sha256", sha256)
                .map(Columns.into(DataImport::of))
                .one();
    }

    Mono<Page<DataImport>> page(PageRequest page) {
        return db.sql(PAGE)
                .bind(
                        "after",
                        Parameter.fromOrEmpty(
                                page.after().map(cursor -> cursor.uuid(0)).orElse(null), UUID.class))
                .bind("fetch", page.fetch())
                .map(Columns.into(DataImport::of))
                .all()
                .collectList()
                .map(found -> Page.of(found, page, last -> Cursor.at(last.id())));
    }

    /** The import, running from now on; nothing where it was cancelled before. */
    Mono<DataImport> start(UUID id, Instant now) {
        return db.sql(START)
                .bind("id", id)
                .bind("now", now)
                .map(Columns.into(DataImport::of))
                .one();
    }

    /** Whether it still is to run. */
    Mono<Boolean> progress(UUID id, long rows, Instant now) {
        return db.sql(PROGRESS)
                .bind("id", id)
                .bind("rows", rows)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(updated -> updated == 1);
    }

    /** Whether it still was to run: one that was cancelled meanwhile must not come to another end. */
    Mono<Boolean> end(UUID id, Outcome outcome, Instant now) {
        return db.sql(END)
                .bind("id", id)
                .bind("state", outcome.state().name())
                .bind("rows", outcome.rows())
                .bind("accepted", outcome.accepted())
                .bind("rejected", outcome.rejected())
                .bind("vintage", Parameter.fromOrEmpty(outcome.vintage(), Instant.class))
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(updated -> updated == 1);
    }

    /** Ends it without a result; whether it had none yet. */
    Mono<Boolean> stop(UUID id, ImportState state, Instant now) {
        return db.sql(STOP)
                .bind("id", id)
                .bind("state", state.name())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(updated -> updated == 1);
    }
}
