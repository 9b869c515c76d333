package it.smartland.platform.lineage;

import it.smartland.contracts.LineageRef;
import it.smartland.platform.lineage.Lineage.Neighbour;
import it.smartland.platform.row.Columns;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/**
 * The neighbours of any object of the loop, whichever service it is of. What was withdrawn is nobody's neighbour; what is
 * cited and was never heard of is one that is not resolved, until its event comes.
 */
public final class Lineages {

    private static final String CAUSES = """
            select e.cause_type as type, e.cause as id, n.title
            from platform.lineage_edge e left join platform.lineage_node n on n.type = e.cause_type and n.id = e.cause
            where e.effect_type = $1 and e.effect = $2 and n.listed is not false
            order by e.position
            """;
    private static final String CITED = """
            select c.type, c.id, n.title
            from unnest($1::text[], $2::uuid[]) with ordinality as c (type, id, position)
            left join platform.lineage_node n on n.type = c.type and n.id = c.id
            where n.listed is not false
            order by c.position
            """;
    private static final String EFFECTS = """
            select n.type, n.id, n.title
            from platform.lineage_edge e join platform.lineage_node n on n.type = e.effect_type and n.id = e.effect
            where e.cause_type = $1 and e.cause = $2 and n.listed
            order by n.id desc, n.type
            """;

    private final DatabaseClient database;

    Lineages(DatabaseClient database) {
        this.database = database;
    }

    /** Of an object as it was heard of; one that nobody has told of has no causes here. */
    public Mono<Lineage> of(LineageRef.Type type, UUID id) {
        return Mono.zip(neighbours(of(CAUSES, type, id)), neighbours(of(EFFECTS, type, id)), Lineage::new);
    }

    /** Of the service's own object, which knows best what it cites, were it a draft that nobody is told of. */
    public Mono<Lineage> of(LineageRef.Type type, UUID id, List<LineageRef> causes) {
        return Mono.zip(neighbours(cited(causes)), neighbours(of(EFFECTS, type, id)), Lineage::new);
    }

    private GenericExecuteSpec cited(List<LineageRef> causes) {
        return database.sql(CITED)
                .bind(0, causes.stream().map(cause -> cause.type().name()).toArray(String[]::new))
                .bind(1, causes.stream().map(LineageRef::id).toArray(UUID[]::new));
    }

    private GenericExecuteSpec of(String query, LineageRef.Type type, UUID id) {
        return database.sql(query).bind(0, type.name()).bind(1, id);
    }

    private static Mono<List<Neighbour>> neighbours(GenericExecuteSpec query) {
        return query.map(Columns.into(Lineages::neighbour)).all().collectList();
    }

    private static Neighbour neighbour(Columns row) {
        LineageRef.Type type = LineageRef.Type.valueOf(row.get("type", String.class));
        return Neighbour.of(new LineageRef(type, row.get("id", UUID.class)), row.orNull("title", String.class));
    }
}
