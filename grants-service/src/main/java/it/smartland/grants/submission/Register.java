package it.smartland.grants.submission;

import it.smartland.grants.call.AcceptanceWindow;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Numbers what is submitted, from 1 in each year of Italy, without a gap and never twice: the row of the year stays locked
 * until the submission is committed, and a submission that fails gives its number back (DPR 445/2000, art. 53).
 */
@Repository
class Register {

    private static final String NEXT = """
            insert into register (year, last) values (:year, 1)
            on conflict (year) do update set last = register.last + 1
            returning last
            """;

    private final DatabaseClient db;

    Register(DatabaseClient db) {
        this.db = db;
    }

    /** Such as {@code BSL-2026-000001}. */
    Mono<String> next(Instant at) {
        int year = AcceptanceWindow.shown(at).getYear();
        return db.sql(NEXT)
                .bind("year", year)
                .mapValue(Integer.class)
                .one()
                .map("BSL-%d-%%06d".formatted(year)::formatted);
    }
}
