package it.smartland.platform.body;

import it.smartland.platform.row.Columns;
import java.util.Collection;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The bodies that take part, as far as they are known. */
public class Bodies {

    private final DatabaseClient db;

    Bodies(DatabaseClient db) {
        this.db = db;
    }

    /** The names of these bodies; one that is not known is left out. */
    public Mono<BodyNames> named(Collection<String> codes) {
        String[] known = codes.stream().distinct().toArray(String[]::new);
        if (known.length == 0) {
            return Mono.just(new BodyNames(Map.of()));
        }
        return db.sql("select code, name from platform.body where code = any(:codes)")
                .bind("codes", known)
                .map(Columns.into(row -> Map.entry(row.get("code", String.class), row.get("name", String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(BodyNames::new);
    }
}
