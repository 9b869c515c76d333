package it.smartland.platform.body;

import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.contracts.observatory.TerritoryState;
import it.smartland.contracts.observatory.TerritoryState.Population;
import it.smartland.platform.inbox.Arrival;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Keeps, of each territory, what lies around it, who governs it and how many live there; an older state changes nothing. */
class TerritoryProjection {

    /** Residents by ISTAT: the one source that has all municipalities and the Province for the same year. */
    private static final String PREFERRED_SOURCE = "RESIDENT";

    private static final String APPLY = """
            with heard (code, parent, governed_by, version, name, population) as (
                select * from unnest(
                    :codes::text[], :parents::text[], :bodies::text[], :versions::bigint[], :names::text[],
                    :populations::bigint[])),
            fresh as (
                insert into platform.territory as known (code, parent, governed_by, version)
                select code, parent, governed_by, version from heard
                on conflict (code) do update set
                    parent = excluded.parent, governed_by = excluded.governed_by, version = excluded.version
                    where known.version < excluded.version
                returning code)
            insert into platform.governing_body (code, name, population)
            select governed_by, name, population from heard join fresh using (code) where governed_by is not null
            on conflict (code) do update set name = excluded.name, population = excluded.population
            """;

    private final DatabaseClient db;

    TerritoryProjection(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> apply(List<Arrival<TerritoryState>> arrivals) {
        List<TerritoryState> states = arrivals.stream().map(Arrival::state).toList();
        return db.sql(APPLY)
                .bind("codes", column(states, TerritoryState::code, String[]::new))
                .bind("parents", column(states, TerritoryState::parent, String[]::new))
                .bind("bodies", column(states, TerritoryState::governedBy, String[]::new))
                .bind("versions", arrivals.stream().map(Arrival::version).toArray(Long[]::new))
                .bind("names", column(states, TerritoryProjection::bodyName, String[]::new))
                .bind("populations", column(states, TerritoryProjection::population, Long[]::new))
                .then();
    }

    private static <T> T[] column(
            List<TerritoryState> states, Function<TerritoryState, @Nullable T> field, IntFunction<T[]> array) {
        return states.stream().map(field).toArray(array);
    }

    /** The territory is called Dossena, the body that governs it Comune di Dossena. */
    private static String bodyName(TerritoryState territory) {
        return territory.level() == TerritoryLevel.MUNICIPALITY ? "Comune di " + territory.name() : territory.name();
    }

    /** The newest figure of the preferred source, else the newest of any. */
    private static @Nullable Long population(TerritoryState territory) {
        List<Population> figures = territory.population();
        return figures.reversed().stream()
                .filter(figure -> figure.source().equals(PREFERRED_SOURCE))
                .findFirst()
                .or(() -> figures.reversed().stream().findFirst())
                .map(Population::value)
                .orElse(null);
    }
}
