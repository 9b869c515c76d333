package it.smartland.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * The participation of a whole Province after some years: 100 challenges with 20,000 solutions, 200,000 opinions and
 * 2,000,000 votes. Written straight into the database as copies of what was made through the API, with ledger and
 * counters that agree with each other; the same ids, voters and stars in every run.
 */
final class Crowd {

    private static final int CHALLENGES = 100;
    private static final int SOLUTIONS = 20_000;
    private static final int OPINIONS = 200_000;
    private static final int VOTES = 2_000_000;

    private static final int SOLUTIONS_EACH = SOLUTIONS / CHALLENGES;
    private static final int OPINIONS_EACH = OPINIONS / SOLUTIONS;
    private static final int VOTES_EACH = VOTES / SOLUTIONS;
    private static final int SOLUTIONS_AT_ONCE = 500;

    private static final String IDS = """
            create or replace function crowd_id(kind text, n bigint) returns uuid language sql immutable
            return md5('crowd ' || kind || ' ' || n)::uuid
            """;

    private static final String NEW_CHALLENGE =
            "jsonb_build_object('id', crowd_id('challenge', n), 'solutions', " + SOLUTIONS_EACH + ")";

    private static final String NEW_SOLUTION = """
            jsonb_build_object('id', crowd_id('solution', n), 'challenge', crowd_id('challenge', 1 + n %% %d),
                'title', 'Soluzione ' || n || ': ' || p.title, 'author_subject', 'crowd ' || n %% 5000,
                'published_at', p.published_at - n * interval '1 minute')
            """.formatted(CHALLENGES);

    private static final String ITS_TALLY = """
            jsonb_build_object('solution', crowd_id('solution', n), 'challenge', crowd_id('challenge', 1 + n %% %d),
                'published_at', p.published_at - n * interval '1 minute', 'opinions', %d)
            """.formatted(CHALLENGES, OPINIONS_EACH);

    private static final String NEW_OPINION = """
            jsonb_build_object('id', crowd_id('opinion', n), 'thread', crowd_id('opinion', n),
                'path', crowd_id('opinion', n), 'solution', crowd_id('solution', 1 + n %% %1$d),
                'challenge', crowd_id('challenge', 1 + (1 + n %% %1$d) %% %2$d),
                'created_at', p.created_at - n * interval '1 second')
            """.formatted(SOLUTIONS, CHALLENGES);

    private static final String TALLY_OF_OPINION = """
            jsonb_build_object('opinion', crowd_id('opinion', n), 'solution', crowd_id('solution', 1 + n %% %1$d),
                'challenge', crowd_id('challenge', 1 + (1 + n %% %1$d) %% %2$d),
                'created_at', p.created_at - n * interval '1 second')
            """.formatted(SOLUTIONS, CHALLENGES);

    private static final String CAST = """
            with cast_vote as (
                insert into vote (object, kind, voter, value, cast_at)
                select crowd_id('solution', s), 'RATING', sha256(('crowd ' || (s * 7 + v) %% 50000)::bytea),
                    1 + (s * 31 + v * 17) %% 5, now()
                from generate_series(%d, %d) s, generate_series(1, %d) v
                returning *)
            insert into vote_ledger (challenge, object, kind, voter, previous, value, cast_at)
            select s.challenge, c.object, c.kind, c.voter, null, c.value, c.cast_at
            from cast_vote c join solution s on s.id = c.object
            """;

    private static final String COUNT = """
            update solution_tally t set
                stars_1 = c.one, stars_2 = c.two, stars_3 = c.three, stars_4 = c.four, stars_5 = c.five
            from (select object,
                    count(*) filter (where value = 1) as one, count(*) filter (where value = 2) as two,
                    count(*) filter (where value = 3) as three, count(*) filter (where value = 4) as four,
                    count(*) filter (where value = 5) as five
                from vote where kind = 'RATING' group by object) c
            where t.solution = c.object and t.solution in (select crowd_id('solution', n) from generate_series(1, %d) n)
            """.formatted(SOLUTIONS);

    private Crowd() {}

    /**
     * @param database environment of the service
     * @param challenge open, to be copied; {@code solution} published, and {@code opinion} one that begins a thread
     */
    static void gather(Map<String, String> database, String challenge, String solution, String opinion)
            throws SQLException {
        try (Sql sql = new Sql(database, 1)) {
            Connection connection = sql.connection();
            run(connection, IDS);
            copy(connection, "challenge", "id", challenge, CHALLENGES, NEW_CHALLENGE);
            copy(connection, "solution", "id", solution, SOLUTIONS, NEW_SOLUTION);
            copy(connection, "solution_tally", "solution", solution, SOLUTIONS, ITS_TALLY);
            copy(connection, "opinion", "id", opinion, OPINIONS, NEW_OPINION);
            copy(connection, "opinion_tally", "opinion", opinion, OPINIONS, TALLY_OF_OPINION);
            for (int first = 1; first <= SOLUTIONS; first += SOLUTIONS_AT_ONCE) {
                run(connection, CAST.formatted(first, first + SOLUTIONS_AT_ONCE - 1, VOTES_EACH));
            }
            run(connection, COUNT);
            run(connection, "vacuum analyze");
        }
    }

    /** So many copies of one row, each with some columns of its own. */
    private static void copy(Connection connection, String table, String key, String of, int copies, String own)
            throws SQLException {
        String columns = columns(connection, table);
        run(connection, """
                insert into %1$s (%2$s)
                select %2$s from (
                    select copied.* from %1$s p, generate_series(1, %4$d) n,
                        jsonb_populate_record(null::%1$s, to_jsonb(p) || %3$s) copied
                    where p.%5$s = '%6$s') copy
                """.formatted(table, columns, own, copies, key, of));
    }

    private static String columns(Connection connection, String table) throws SQLException {
        String query = "select string_agg(column_name, ', ') from information_schema.columns"
                + " where table_schema = current_schema() and table_name = '" + table + "' and is_generated = 'NEVER'";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
