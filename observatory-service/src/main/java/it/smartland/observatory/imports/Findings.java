package it.smartland.observatory.imports;

import it.smartland.platform.row.Columns;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The reports of the imports, in the order of the file. */
@Repository
class Findings {

    private static final int FETCHED_AT_ONCE = 1000;

    private final DatabaseClient db;

    Findings(DatabaseClient db) {
        this.db = db;
    }

    /** As many at most, the first ones. */
    Flux<Finding> first(UUID id, boolean warnings, int most) {
        return db.sql("""
                        select * from import_finding where import = :id and warning = :warnings
                        order by line, field, code limit :most
                        """)
                .bind("id", id)
                .bind("warnings", warnings)
                .bind("most", most)
                .map(Columns.into(Finding::of))
                .all();
    }

    /** Everything that was refused, however much it is. */
    Flux<Finding> errors(UUID id) {
        return db.sql("select * from import_finding where import = :id and not warning order by line, field, code")
                .bind("id", id)
                .filter(statement -> statement.fetchSize(FETCHED_AT_ONCE))
                .map(Columns.into(Finding::of))
                .all();
    }
}
