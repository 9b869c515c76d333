package it.smartland.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.platform.database.PlatformFirst;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database keeps true by itself, and the plans of the pages that people open, on 20,000 solutions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTest {

    private static final String SOLUTION = "00000000-0000-7000-8001-000000000001";

    private Connection connection;

    @BeforeAll
    void fill() throws SQLException {
        TestEnvironment environment = TestServers.environment("plans");
        String url = environment.jdbcUrl();
        new PlatformFirst()
                .migrate(Flyway.configure()
                        .dataSource(url, environment.databaseUser(), environment.databasePassword())
                        .load());
        connection = DriverManager.getConnection(url, environment.databaseUser(), environment.databasePassword());
        execute("""
                insert into challenge (id, status, title, description, owner, area, eligible, opens_at, closes_at, phases,
                    hidden_tallies, premoderated, hidden, solutions, version, revision, created_at, updated_at)
                select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'OPEN', 'Sfida' || i, 'd',
                    '016' || lpad((i % 243)::text, 3, '0'), 'SOCIAL', array ['CITIZENS'], now(), now() + i * interval '1 hour',
                    '[]', false, false, false, 50, 1, 1,
                    now(), now()
                from generate_series(1, 400) i
                """);
        execute("""
                insert into solution (id, challenge, status, title, summary, body, maturity, area, practices, text_version, author_subject,
                    author_body, published_at, version, revision, created_at, updated_at)
                select ('00000000-0000-7000-8001-' || lpad(i::text, 12, '0'))::uuid,
                    ('00000000-0000-7000-8000-' || lpad((1 + i % 400)::text, 12, '0'))::uuid, 'PUBLISHED', 'Bottega ' || i,
                    'In breve', 'Parola' || i % 997 || ' del testo', 'IDEA', 'SOCIAL', '{}', 1, 'persona' || i % 5000,
                    case when i % 20 = 0 then '016' || lpad((i % 243)::text, 3, '0') end, now() - i * interval '1 minute', 1, 1,
                    now(), now()
                from generate_series(1, 20000) i
                """);
        execute("""
                insert into solution_tally (solution, challenge, owner, administration, published_at, listed, shown, stars_4, stars_1, supports)
                select s.id, s.challenge, c.owner, s.author_body, s.published_at, true, true, (random() * 50)::int,
                    (random() * 9)::int, (random() * 90)::int
                from solution s join challenge c on c.id = s.challenge
                """);
        execute("""
                insert into opinion (id, solution, challenge, title, text, stance, status, thread, depth, path, author_subject, version,
                    revision, created_at, updated_at)
                select o.id, s.id, s.challenge, 't', 't', 'FOR', 'PUBLISHED', o.id, 0, translate(o.id::text, '-', ''), 'p', 1, 1,
                    now() - i * interval '1 second', now()
                from (select id, challenge, row_number() over () as n from solution) s join generate_series(1, 40000) i
                    on s.n = 1 + i % 20000, lateral (select ('00000000-0000-7000-8002-' || lpad(i::text, 12, '0'))::uuid as id) o
                """);
        execute("""
                insert into opinion_tally (opinion, solution, challenge, owner, created_at, reply, listed, shown, votes_for, votes_against)
                select o.id, o.solution, o.challenge, c.owner, o.created_at, false, true, true, (random() * 9)::int, (random() * 3)::int
                from opinion o join challenge c on c.id = o.challenge
                """);
        execute("""
                insert into vote (object, kind, voter, value, cast_at)
                select id, 'RATING', sha256(id::text::bytea), 4, now() from solution
                """);
        execute("""
                insert into official_answer (id, challenge, owner, due_at, status, reason, number, answered_at, version, revision,
                    created_at, updated_at)
                select s.id, s.challenge, '016092', now() - n * interval '1 minute', case when n % 2 = 0 then 'ACCEPTED' end,
                    case when n % 2 = 0 then 'Perché sì' end, 1 - n % 2, case when n % 2 = 0 then now() end, 0, 1, now(),
                    now() - n * interval '1 minute'
                from (select id, challenge, row_number() over () as n from solution) s where n <= 6000
                """);
        execute("insert into official_answer_tally (official_answer) select id from official_answer");
        execute("analyze");
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            challenge_pkey                         | select * from challenge where status <> 'DRAFT' order by id desc limit 21
            challenge_closing_soon                 | select * from challenge where status <> 'DRAFT' order by closes_at, id limit 21
            challenge_of_owner                     | select * from challenge where owner = any((select platform.bodies_within('016024'))::text[]) and status <> 'DRAFT' order by id desc limit 21
            solution_newest                        | select * from solution s join solution_tally t on t.solution = s.id where s.status = 'PUBLISHED' and t.listed order by s.published_at desc, s.id desc limit 21
            solution_of_challenge_newest           | select * from solution s join solution_tally t on t.solution = s.id where s.status = 'PUBLISHED' and t.listed and s.challenge = '00000000-0000-7000-8000-000000000007' and t.challenge = '00000000-0000-7000-8000-000000000007' order by s.published_at desc, s.id desc limit 21
            solution_tally_best                    | select * from solution s join solution_tally t on t.solution = s.id where s.status = 'PUBLISHED' and t.listed order by t.best desc, t.solution desc limit 21
            solution_tally_best                    | select * from solution s join solution_tally t on t.solution = s.id where s.status = 'PUBLISHED' and t.listed and (t.best, t.solution) < (0.5, '00000000-0000-7000-8001-000000000007') order by t.best desc, t.solution desc limit 21
            solution_tally_supported               | select * from solution s join solution_tally t on t.solution = s.id where s.status = 'PUBLISHED' and t.listed order by t.supported desc, t.solution desc limit 21
            solution_search                        | select * from solution s join solution_tally t on t.solution = s.id where s.status = 'PUBLISHED' and t.listed and s.search @@ sought('parola77') order by ts_rank(s.search, sought('parola77')) desc limit 21
            opinion_newest                         | select * from opinion o join opinion_tally t on t.opinion = o.id where o.solution = '00000000-0000-7000-8001-000000000007' and t.solution = o.solution and o.depth = 0 and not t.reply order by o.created_at desc, o.id desc limit 21
            opinion_in_thread                      | select * from opinion o join opinion_tally t on t.opinion = o.id where o.thread = '00000000-0000-7000-8002-000000000007' and o.path > 'a' and o.path < 'ag' order by o.path, o.id limit 21
            opinion_tally_of_solution_best         | select *, (select count(*) from opinion r where r.thread = o.id and r.depth > 0) from opinion o join opinion_tally t on t.opinion = o.id where t.solution = '00000000-0000-7000-8001-000000000007' and not t.reply order by t.best desc, t.opinion desc limit 21
            opinion_tally_latest                   | select opinion from opinion_tally where listed order by created_at desc, opinion desc limit 1
            opinion_tally_latest_of_owner          | select opinion from opinion_tally where listed and owner = '016024' order by created_at desc, opinion desc limit 1
            opinion_tally_best                     | select opinion from opinion_tally where listed and best > 0 order by best desc, created_at, opinion limit 1
            opinion_tally_best_of_owner            | select opinion from opinion_tally where listed and best > 0 and owner = '016024' order by best desc, created_at, opinion limit 1
            solution_tally_of_administration       | select administration, count(*) from solution_tally where listed and administration is not null group by administration order by count(*) desc, max(published_at), administration limit 1
            solution_tally_of_owner                | select count(*), sum(ratings) filter (where shown) from solution_tally where listed and owner = any((select platform.bodies_within('016024'))::text[])
            solution_tally_of_challenge_           | select count(*), sum(ratings) filter (where shown) from solution_tally where listed and challenge = '00000000-0000-7000-8000-000000000007'
            opinion_tally_of_challenge             | select count(*), sum(votes_for + votes_against) filter (where shown) from opinion_tally where listed and challenge = '00000000-0000-7000-8000-000000000007'
            challenge_search                       | select id from challenge where status <> 'DRAFT' and search @@ sought('sfida77') order by ts_rank(search, sought('sfida77')) desc limit 21
            challenge_search                       | select id from challenge where status = 'OPEN' and closes_at > now() and search @@ sought('sfida77') order by id desc limit 21
            solution_of_body                       | select * from solution s join solution_tally t on t.solution = s.id where s.status = 'PUBLISHED' and t.listed and s.author_body = '016020' order by s.published_at desc, s.id desc limit 21
            challenge_to_close                     | select * from challenge where status = 'OPEN' and closes_at <= now() order by closes_at limit 50
            solution_tally_untold                  | select solution from solution_tally where untold and told_at <= now() order by told_at limit 100
            official_answer_awaited                | select * from official_answer a join official_answer_tally t on t.official_answer = a.id join solution s on s.id = a.id where s.status = 'PUBLISHED' and (a.due_at is not null or a.answered_at is not null) and a.answered_at is null and a.due_at <= now() order by a.due_at, a.id limit 21
            official_answer_newest                 | select * from official_answer a join official_answer_tally t on t.official_answer = a.id join solution s on s.id = a.id where s.status = 'PUBLISHED' and (a.due_at is not null or a.answered_at is not null) and a.answered_at is not null order by a.updated_at desc, a.id desc limit 21
            solution_tally_past_threshold          | select t.solution from solution_tally t where t.threshold_reached_at is not null and t.shown and t.listed and not exists (select from official_answer a where a.id = t.solution and a.due_at is not null) order by t.solution limit 50
            vote_pkey                              | select value from vote where object = '00000000-0000-7000-8001-000000000007' and kind = 'RATING' and voter = sha256('a')
            """)
    void aPageReadsItsIndexAndNotItsTable(String index, String query) throws SQLException {
        String plan = String.join("\n", rows("explain " + query));

        assertThat(plan)
                .contains(" " + index + (index.endsWith("_") ? "" : " "))
                .doesNotContain("Seq Scan on solution", "Seq Scan on opinion", "Seq Scan on vote");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 7, 0", "1, 1, 0.20654", "1, 100, 0.96301", "0.9, 10, 0.59586", "0.5, 4, 0.15004"})
    void theBestIsTheLowerBoundOfTheWilsonInterval(double share, long votes, double bound) throws SQLException {
        double found = Double.parseDouble(rows("select wilson_lower_bound(%s, %s)".formatted(share, votes))
                .getFirst());

        assertThat(found).isCloseTo(bound, org.assertj.core.data.Offset.offset(0.00002));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vote_pkey                | insert into vote values ('{0}', 'RATING', sha256('a'), 4, now()), ('{0}', 'RATING', sha256('a'), 5, now())
            legal_value              | insert into vote values ('{0}', 'RATING', sha256('a'), 6, now())
            legal_value              | insert into vote values ('{0}', 'OPINION', sha256('a'), 0, now())
            legal_value              | insert into vote values ('{0}', 'APPLAUSE', sha256('a'), 1, now())
            vote_voter_check         | insert into vote values ('{0}', 'RATING', 'a', 5, now())
            a_change                 | insert into vote_ledger (challenge, object, kind, voter, previous, value, cast_at) values ('{0}', '{0}', 'RATING', sha256('a'), 4, 4, now())
            supports_per_person      | insert into support_use values ('{0}', sha256('a'), 4, 3)
            closed_at_some_instant   | update challenge set status = 'CLOSED' where id = '00000000-0000-7000-8000-000000000001'
            opens_before_it_closes   | update challenge set closes_at = opens_at where id = '00000000-0000-7000-8000-000000000001'
            published_at_some_instant| update solution set status = 'DRAFT' where id = '{0}'
            solution_tally_supports_check | update solution_tally set supports = -1 where solution = '{0}'
            solution_challenge_fkey  | update solution set challenge = '{0}' where id = '{0}'
            keeps what it holds      | delete from solution where id = '{0}'
            keeps what it holds      | delete from challenge
            keeps what it holds      | update vote_ledger set value = 1
            keeps what it holds      | delete from ballot
            answered_with_a_reason   | update official_answer set reason = null where number = 1
            keeps what it holds      | delete from official_answer
            official_answer_one_version_waits | insert into official_answer_version select id, n, 'REJECTED', 'No', 'o', 'O', null, now(), now(), null from (select min(id::text)::uuid as id from official_answer) a, generate_series(1, 2) n
            published_no_sooner      | insert into official_answer_version select id, 1, 'REJECTED', 'No', 'o', 'O', null, now(), now(), now() - interval '1 second' from (select min(id::text)::uuid as id from official_answer) a
            official_answer_rating_pkey | insert into official_answer_rating select id, sha256('a'), n, 1, now() from (select min(id::text)::uuid as id from official_answer) a, generate_series(1, 2) n
            sealed_whole             | insert into ballot (challenge, begun_at, entries) values ('00000000-0000-7000-8000-000000000001', now(), 3)
            """)
    void theDatabaseRefusesWhatMustNotBe(String rule, String statement) {
        assertThatThrownBy(() -> execute(statement.replace("{0}", SOLUTION)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(rule);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
