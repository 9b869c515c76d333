package it.smartland.platform.lineage;

import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import it.smartland.platform.inbox.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Writes what was heard into the graph: the newest version of an object wins, and with it all that it cites. */
final class LineageGraph {

    private static final String PUT = """
            with heard (type, id, title, listed, version) as (
                select * from unnest($1::text[], $2::uuid[], $3::text[], $4::boolean[], $5::bigint[])),
            cited (effect_type, effect, cause_type, cause, position) as (
                select * from unnest($6::text[], $7::uuid[], $8::text[], $9::uuid[], $10::integer[])),
            fresh as (
                insert into platform.lineage_node as known (type, id, title, listed, version)
                select type, id, title, listed, version from heard
                on conflict (type, id) do update set
                    title = excluded.title, listed = excluded.listed, version = excluded.version
                    where known.version < excluded.version
                returning type, id),
            gone as (
                delete from platform.lineage_edge e using fresh f
                where e.effect_type = f.type and e.effect = f.id and not exists (
                    select from cited c
                    where (c.effect_type, c.effect, c.cause_type, c.cause)
                        = (e.effect_type, e.effect, e.cause_type, e.cause)))
            insert into platform.lineage_edge (effect_type, effect, cause_type, cause, position)
            select c.effect_type, c.effect, c.cause_type, c.cause, c.position
            from cited c join fresh f on f.type = c.effect_type and f.id = c.effect
            on conflict (effect_type, effect, cause_type, cause) do update set position = excluded.position
            """;

    private final DatabaseClient database;

    LineageGraph(DatabaseClient database) {
        this.database = database;
    }

    private record Edge(LineageState effect, LineageRef cause, int position) {}

    Mono<Void> put(List<Arrival<LineageState>> arrivals) {
        List<LineageState> states = arrivals.stream().map(Arrival::state).toList();
        List<Edge> edges =
                states.stream().flatMap(state -> edges(state).stream()).toList();
        return database.sql(PUT)
                .bind(0, column(states, state -> state.lineageType().name(), String[]::new))
                .bind(1, column(states, LineageState::id, UUID[]::new))
                .bind(2, column(states, LineageState::lineageTitle, String[]::new))
                .bind(3, column(states, LineageState::listed, Boolean[]::new))
                .bind(4, column(arrivals, Arrival::version, Long[]::new))
                .bind(5, column(edges, edge -> edge.effect().lineageType().name(), String[]::new))
                .bind(6, column(edges, edge -> edge.effect().id(), UUID[]::new))
                .bind(7, column(edges, edge -> edge.cause().type().name(), String[]::new))
                .bind(8, column(edges, edge -> edge.cause().id(), UUID[]::new))
                .bind(9, column(edges, Edge::position, Integer[]::new))
                .then();
    }

    /** Each cause once, where it is first named. */
    private static List<Edge> edges(LineageState state) {
        List<Edge> edges = new ArrayList<>();
        for (LineageRef cause : state.causes().stream().distinct().toList()) {
            edges.add(new Edge(state, cause, edges.size() + 1));
        }
        return edges;
    }

    private static <E, T> T[] column(List<E> rows, Function<E, T> field, IntFunction<T[]> array) {
        return rows.stream().map(field).toArray(array);
    }
}
