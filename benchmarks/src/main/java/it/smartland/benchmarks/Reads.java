package it.smartland.benchmarks;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;

/** One object and a list of twenty through the gateway, beside a constant answer through it and the SELECTs alone. */
final class Reads {

    private static final String ONE = "select * from solution where id = ?::uuid";
    private static final String LIST = """
            select * from solution where challenge = ?::uuid and status = 'PUBLISHED'
            order by published_at desc, id desc limit 20
            """;

    private final Visitors visitors;
    private final Map<String, String> database;
    private final Seed seed;
    private final Load load;

    Reads(Visitors visitors, Map<String, String> database, Seed seed, Load load) {
        this.visitors = visitors;
        this.database = database;
        this.seed = seed;
        this.load = load;
    }

    List<Figure> measure() throws Exception {
        String clients = load.workers() + " clients, a closed loop";
        Figure constant = Figure.rate(
                "a constant answer through the gateway", clients, load.of(visitors.get(Seed.BASE + "/status")));
        Figure object = Figure.rate(
                "one solution through the gateway",
                clients,
                load.of(visitors.get(
                        Seed.BASE + "/solutions/" + seed.solutions().getFirst())));
        Figure list = Figure.rate(
                "a list of 20 solutions through the gateway",
                clients,
                load.of(visitors.get(Seed.BASE + "/solutions?challenge=" + seed.challenge() + "&limit=20")));
        Figure one = select("SELECT of one solution", ONE, seed.solutions().getFirst());
        Figure twenty = select("SELECT of 20 solutions", LIST, seed.challenge());
        return List.of(constant, object.beside(constant), list.beside(constant), one, twenty);
    }

    private Figure select(String name, String query, String id) throws Exception {
        try (Sql sql = new Sql(database, load.workers())) {
            Measured measured = load.of(sql.each(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(query)) {
                    statement.setString(1, id);
                    return statement.executeQuery().next();
                }
            }));
            return Figure.rate(name, load.workers() + " connections, a closed loop", measured);
        }
    }
}
