package it.smartland.catalogue;

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

/** What the database keeps true by itself, and the plans of the pages that people open, on 5,000 practices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTest {

    private static final String PRACTICE = "00000000-0000-7000-8001-000000000001";

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
                insert into platform.territory (code, parent, version)
                select '016' || lpad(i::text, 3, '0'), '016', 1 from generate_series(1, 243) i
                union all values ('016', '03', 1), ('03', 'IT', 1), ('IT', null, 1)
                """);
        execute("""
                insert into practice (id, status, title, summary, body, area, lead_body, territories, theme, sectors, chain,
                    results, evidence, author_body, writers, adopters, published_at, version, created_at, updated_at)
                select ('00000000-0000-7000-8001-' || lpad(i::text, 12, '0'))::uuid, 'PUBLISHED',
                    'Bottega parola' || i % 97 || ' numero ' || i, 'In breve il tema' || i % 31 || ' del paese',
                    'Testo con parola' || i % 997 || repeat(' di quello che si fa nei paesi', 20),
                    (array['ENVIRONMENT', 'SOCIAL', 'ECONOMY', 'CULTURE'])[1 + i % 4], '016' || lpad((1 + i % 243)::text, 3, '0'),
                    array['016' || lpad((1 + i % 243)::text, 3, '0')],
                    (array['AGRI', 'ECON', 'EDUC', 'ENVI', 'HEAL', 'SOCI', 'TECH', 'TRAN'])[1 + i % 8],
                    array[(array['PRIMARY', 'SECONDARY', 'TERTIARY'])[1 + i % 3]], '[]', '[]', 'EXPERIENCE', 'p_bg', '{x}',
                    array(select '016' || lpad(n::text, 3, '0') from generate_series(1, i % 7) n),
                    now() - i * interval '1 minute', 1, now(), now()
                from generate_series(1, 5000) i
                """);
        execute("analyze");
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            practice_newest        | select * from practice where status = 'PUBLISHED' order by listed_at desc, id desc limit 21
            practice_newest        | select * from practice where status = 'PUBLISHED' and (listed_at, id) < (now(), '{0}') order by listed_at desc, id desc limit 21
            practice_most_adopted  | select * from practice where status = 'PUBLISHED' order by adoptions desc, id desc limit 21
            practice_most_adopted  | select * from practice where status = 'PUBLISHED' and (adoptions, id) < (3, '{0}') order by adoptions desc, id desc limit 21
            practice_of_theme      | select * from practice where status = 'PUBLISHED' and theme = 'AGRI' order by listed_at desc, id desc limit 21
            practice_search        | select * from practice where status = 'PUBLISHED' and search @@ sought('parola77') order by ts_rank(search, sought('parola77')) desc, id desc limit 21
            practice_territories   | select count(*) from practice where status = 'PUBLISHED' and territories && (select territories_inside('016024'))::text[]
            practice_adopters      | select count(*) from practice where status = 'PUBLISHED' and adopters @> array['016092']
            practice_of_author     | select * from practice where status = 'DRAFT' and author_body = '016092' order by listed_at desc, id desc limit 21
            """)
    void aPageReadsItsIndexAndNotItsTable(String index, String query) throws SQLException {
        String plan = String.join("\n", rows("explain " + query.replace("{0}", PRACTICE)));

        assertThat(plan).contains(" " + index).doesNotContain("Seq Scan on practice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mobilità             | MOBILITA
            le miniere           | una miniera
            l'agricoltore        | agricoltori
            il bosco             | boschi
            dei paesi            | paese
            il turismo dei borghi| borgo turistico or turismo
            attività sociali     | attivita sociale
            """)
    void wordsAreFoundByTheirStemsWithoutAccentsOrCase(String written, String typed) throws SQLException {
        String found = "select searchable($a$%s$a$) @@ sought($a$%s$a$)".formatted(written, typed);

        assertThat(rows(found)).containsExactly("t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            good_is_measured                       | update practice set evidence = 'GOOD' where id = '{0}'
            published_at_some_instant              | update practice set published_at = null, adopters = '{}' where id = '{0}'
            changes_are_asked_for_with_a_reason    | update practice set status = 'CHANGES_REQUESTED', published_at = null, adopters = '{}' where id = '{0}'
            written_by_somebody                    | update practice set writers = '{}' where id = '{0}'
            a_cost_has_its_currency                | update practice set cost_amount = 1 where id = '{0}'
            ends_after_it_starts                   | update practice set start_year = 2020, end_year = 2019 where id = '{0}'
            practice_project_key                   | update practice set project = '{0}'
            nobody_validates_their_own             | insert into practice_step values ('{0}', 2, 'SUBMITTED', 'APPROVED', 'x', 'p_bg', '{x}', null, now())
            legal_step                             | insert into practice_step values ('{0}', 2, 'DRAFT', 'PUBLISHED', 'y', 'p_bg', '{x}', null, now())
            adoption_practice_fkey                 | insert into adoption values (gen_random_uuid(), gen_random_uuid(), 'b', 'PLANNED', null, null, 1, now(), now())
            one_adoption_of_a_practice_by_a_body   | insert into adoption select gen_random_uuid(), '{0}', 'b', 'PLANNED', null, null, 1, now(), now() from generate_series(1, 2)
            keeps what it holds                    | delete from practice
            """)
    void theDatabaseRefusesWhatMustNotBe(String rule, String statement) {
        assertThatThrownBy(() -> execute(statement.replace("{0}", PRACTICE)))
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
