package it.smartland.participation.statistics;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The four statistics reckoned anew from what people did, with no use of any counter. */
final class Recount {

    private static final String SOLUTIONS = """
            select s.author_body, s.published_at, c.owner from solution s join challenge c on c.id = s.challenge
            where s.status = 'PUBLISHED'
            """;

    private static final String OPINIONS = """
            select o.id, o.title, o.solution, o.created_at, c.owner,
                not c.hidden_tallies or c.closed_at is not null as shown,
                (select count(*) from vote where object = o.id and value = 1) as votes_for,
                (select count(*) from vote where object = o.id and value = -1) as votes_against
            from opinion o join solution s on s.id = o.solution join challenge c on c.id = s.challenge
            where s.status = 'PUBLISHED' and o.status = 'PUBLISHED'
            """;

    private final List<Proposed> solutions;
    private final List<Said> opinions;
    private final Map<String, String> names;
    private final Map<String, Long> inhabitants;

    Recount(DatabaseClient db, String territory) {
        solutions = db.sql(SOLUTIONS).map(Recount::proposed).all().collectList().block().stream()
                .filter(solution -> territory == null || solution.owner().equals(territory))
                .toList();
        opinions = db.sql(OPINIONS).map(Recount::said).all().collectList().block().stream()
                .filter(opinion -> territory == null || opinion.owner().equals(territory))
                .toList();
        names = db.sql("select code, name from platform.body")
                .map(row -> Map.entry(row.get("code", String.class), row.get("name", String.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .block();
        inhabitants = db.sql("select code, population from platform.body where population is not null")
                .map(row -> Map.entry(row.get("code", String.class), row.get("population", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .block();
    }

    JsonNode statistics() {
        return JsonMapper.shared()
                .readTree(JsonMapper.shared()
                        .writeValueAsString(new Statistics(solutions.size(), latest(), bestVoted(), mostProactive())));
    }

    private Statistics.Mention latest() {
        return opinions.stream()
                .max(Comparator.comparing(Said::at)
                        .thenComparing(said -> said.id().toString()))
                .map(Said::mention)
                .orElse(null);
    }

    private Statistics.Mention bestVoted() {
        return opinions.stream()
                .filter(said -> said.shown() && said.votesFor() > 0)
                .max(Comparator.comparingDouble(Said::best)
                        .thenComparing(Said::at, Comparator.reverseOrder())
                        .thenComparing(said -> said.id().toString(), Comparator.reverseOrder()))
                .map(Said::mention)
                .orElse(null);
    }

    private Statistics.Proactive mostProactive() {
        Map<String, List<Proposed>> byBody = solutions.stream()
                .filter(solution -> solution.body() != null && !solution.body().matches("\\d{11}"))
                .collect(Collectors.groupingBy(Proposed::body));
        return byBody.entrySet().stream()
                .max(Comparator.<Map.Entry<String, List<Proposed>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(entry -> reached(entry.getValue()), Comparator.reverseOrder()))
                .map(entry -> proactive(entry.getKey(), entry.getValue().size()))
                .orElse(null);
    }

    private Statistics.Proactive proactive(String code, int score) {
        Long people = inhabitants.get(code);
        return new Statistics.Proactive(
                code, names.get(code), score, people == null ? null : Math.round(1e6 * score / people) / 1e3);
    }

    private static Instant reached(List<Proposed> solutions) {
        return solutions.stream()
                .map(Proposed::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Proposed proposed(Readable row) {
        return new Proposed(
                row.get("author_body", String.class),
                row.get("published_at", Instant.class),
                row.get("owner", String.class));
    }

    private static Said said(Readable row) {
        return new Said(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("solution", UUID.class),
                row.get("created_at", Instant.class),
                row.get("owner", String.class),
                row.get("shown", Boolean.class),
                row.get("votes_for", Long.class),
                row.get("votes_against", Long.class));
    }

    private record Proposed(String body, Instant at, String owner) {}

    private record Said(
            UUID id,
            String title,
            UUID solution,
            Instant at,
            String owner,
            boolean shown,
            long votesFor,
            long votesAgainst) {

        Statistics.Mention mention() {
            return new Statistics.Mention(id, title, solution, at);
        }

        /** Wilson's lower bound as the textbook has it. */
        double best() {
            double n = votesFor + votesAgainst;
            double p = votesFor / n;
            double z = 1.96;
            return (p + z * z / (2 * n) - z * Math.sqrt((p * (1 - p) + z * z / (4 * n)) / n)) / (1 + z * z / n);
        }
    }
}
