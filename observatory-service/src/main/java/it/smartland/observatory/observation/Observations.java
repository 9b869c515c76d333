package it.smartland.observatory.observation;

import it.smartland.contracts.observatory.ObservationStatus;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The values that are kept. */
@Repository
class Observations {

    private static final int FETCHED_AT_ONCE = 2000;

    private final DatabaseClient db;

    Observations(DatabaseClient db) {
        this.db = db;
    }

    /** In the order of the territories, oldest period first; read while they are written out. */
    Flux<ObservationView> find(String indicator, ObservationFilter filter) {
        return db.sql(statement(filter))
                .bind("indicator", indicator)
                .bindValues(filter.values())
                .filter(statement -> statement.fetchSize(FETCHED_AT_ONCE))
                .map(Columns.into(Observations::view))
                .all();
    }

    private static String statement(ObservationFilter filter) {
        String found = "select * from observation where " + filter.conditions();
        String chosen = filter.lastN() == null
                ? found
                : "select * from (select *, row_number() over (partition by territory order by starts desc) as recent from ("
                        + found + ") f) r where recent <= " + filter.lastN();
        return chosen + " order by territory, starts, period";
    }

    private static ObservationView view(Columns row) {
        return new ObservationView(
                row.get("territory", String.class),
                row.get("period", String.class),
                row.orNull("value", BigDecimal.class),
                ObservationStatus.valueOf(row.get("status", String.class)),
                row.get("vintage", Instant.class));
    }
}
