package it.smartland.benchmarks;

import it.smartland.local.door.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A durable vote through the gateway with a real token, beside the row that keeps it inserted directly. Each vote
 * changes the voter's stars, so each writes the ledger; afterwards the ledger is counted against what was answered.
 */
final class Votes {

    private static final int STARS = 5;
    private static final String INSERT = """
            insert into bench_ledger (challenge, object, kind, voter, previous, value, cast_at)
            values (?, ?, 'RATING', ?, null, 3, now())
            """;

    private final Visitors visitors;
    private final Door door;
    private final Map<String, String> database;
    private final Seed seed;
    private final Load load;
    private final AtomicLong turn = new AtomicLong();

    /** Of one voter on one solution the votes come one after the other, or their order would be anybody's guess. */
    private final Map<String, AtomicLong> given = new ConcurrentHashMap<>();

    Votes(Visitors visitors, Door door, Map<String, String> database, Seed seed, Load load) {
        this.visitors = visitors;
        this.door = door;
        this.database = database;
        this.seed = seed;
        this.load = load;
    }

    List<Figure> measure() throws Exception {
        Figure direct = insertDirectly();
        long before = ledger();
        AtomicLong answered = new AtomicLong();
        Measured measured = load.of(worker -> {
            vote(worker);
            answered.incrementAndGet();
        });
        long kept = ledger() - before;
        Figure votes = Figure.rate(
                        "a durable vote through the gateway", load.workers() + " clients, 11 voters", measured)
                .beside(direct);
        return List.of(
                direct,
                votes,
                new Figure(
                        "ledger entries less acknowledged votes",
                        answered + " acknowledged, warm-up included",
                        kept - answered.get(),
                        "votes",
                        null,
                        null,
                        Map.of()));
    }

    private void vote(int worker) throws Exception {
        long number = turn.getAndIncrement();
        int others = Seed.CITIZENS.size() - 1;
        int chosen = (int) (number / others % seed.solutions().size());
        String solution = seed.solutions().get(chosen);
        String voter = Seed.CITIZENS.get((int) ((Seed.author(chosen) + 1 + number % others) % Seed.CITIZENS.size()));
        long stars =
                given.computeIfAbsent(voter + solution, _ -> new AtomicLong()).getAndIncrement() % STARS + 1;
        visitors.send(
                worker,
                visitors.request(Seed.BASE + "/solutions/" + solution + "/rating")
                        .header("Authorization", "Bearer " + door.token(voter))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"stars\":" + stars + "}")));
    }

    private Figure insertDirectly() throws Exception {
        try (Sql sql = new Sql(database, load.workers())) {
            try (var statement = sql.connection().createStatement()) {
                statement.execute("create table bench_ledger (like vote_ledger including all)");
            }
            try {
                Measured measured = load.of(sql.each(Votes::insert));
                return Figure.rate(
                        "the ledger's row inserted directly", load.workers() + " connections, durable", measured);
            } finally {
                try (var statement = sql.connection().createStatement()) {
                    statement.execute("drop table bench_ledger");
                }
            }
        }
    }

    private static boolean insert(Connection connection) throws SQLException {
        byte[] voter = new byte[32];
        ThreadLocalRandom.current().nextBytes(voter);
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            UUID object =
                    UUID.nameUUIDFromBytes(ByteBuffer.wrap(voter).slice(0, 1).array());
            statement.setObject(1, object);
            statement.setObject(2, object);
            statement.setBytes(3, voter);
            return statement.executeUpdate() == 1;
        }
    }

    private long ledger() throws SQLException {
        try (Sql sql = new Sql(database, 1);
                var statement = sql.connection().createStatement();
                var rows = statement.executeQuery("select count(*) from vote_ledger")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
