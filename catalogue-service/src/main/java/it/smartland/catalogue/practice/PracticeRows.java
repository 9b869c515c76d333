package it.smartland.catalogue.practice;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.contracts.catalogue.PracticeState.ChainLink;
import it.smartland.contracts.catalogue.PracticeState.Cost;
import it.smartland.contracts.catalogue.PracticeState.Result;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How practices become rows of the database, and rows practices. */
@Component
public class PracticeRows {

    /** Of one practice in full. */
    public static final String COLUMNS = """
            id, status, status_reason, title, summary, body, area, lead_body, territories, theme, sectors,
            chain::text as chain, start_year, end_year, life_cycle, cost_amount, cost_currency, results::text as results,
            evidence, author_body, writers, project, adopters, published_at, version, created_at, updated_at
            """;

    private static final TypeReference<List<ChainLink>> CHAIN = new TypeReference<>() {};
    private static final TypeReference<List<Result>> RESULTS = new TypeReference<>() {};

    private final JsonMapper json;

    PracticeRows(JsonMapper json) {
        this.json = json;
    }

    public Practice practice(Columns row) {
        return new Practice(
                row.get("id", UUID.class),
                PracticeStatus.valueOf(row.get("status", String.class)),
                row.orNull("status_reason", String.class),
                new Authorship(
                        row.get("author_body", String.class),
                        Set.of(row.get("writers", String[].class)),
                        row.orNull("project", UUID.class)),
                text(row),
                List.of(row.get("adopters", String[].class)),
                row.orNull("published_at", Instant.class),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    private PracticeText text(Columns row) {
        return new PracticeText(
                row.get("title", String.class),
                row.get("summary", String.class),
                row.get("body", String.class),
                Area.valueOf(row.get("area", String.class)),
                row.get("lead_body", String.class),
                List.of(row.get("territories", String[].class)),
                row.orNull("theme", String.class),
                Stream.of(row.get("sectors", String[].class))
                        .map(Sector::valueOf)
                        .toList(),
                json.readValue(row.get("chain", String.class), CHAIN),
                row.orNull("start_year", Integer.class),
                row.orNull("end_year", Integer.class),
                row.orNull("life_cycle", String.class),
                cost(row),
                json.readValue(row.get("results", String.class), RESULTS),
                Evidence.valueOf(row.get("evidence", String.class)));
    }

    private static @Nullable Cost cost(Columns row) {
        BigDecimal amount = row.orNull("cost_amount", BigDecimal.class);
        return amount == null ? null : new Cost(amount, row.get("cost_currency", String.class));
    }

    /** What a practice's own changes write; its adopters are written with their adoptions. */
    Map<String, Object> values(Practice practice) {
        Authorship authorship = practice.authorship();
        Map<String, Object> values = new HashMap<>(values(practice.text()));
        values.put("id", practice.id());
        values.put("status", practice.status().name());
        values.put("statusReason", fromOrEmpty(practice.statusReason(), String.class));
        values.put("writers", authorship.writers().stream().sorted().toArray(String[]::new));
        values.put("publishedAt", fromOrEmpty(practice.publishedAt(), Instant.class));
        values.put("version", practice.version());
        values.put("updatedAt", practice.updatedAt());
        return values;
    }

    private Map<String, Object> values(PracticeText text) {
        Cost cost = text.cost();
        return Map.ofEntries(
                Map.entry("title", text.title()),
                Map.entry("summary", text.summary()),
                Map.entry("body", text.body()),
                Map.entry("area", text.area().name()),
                Map.entry("leadBody", text.leadBody()),
                Map.entry("territories", text.territories().toArray(String[]::new)),
                Map.entry("theme", fromOrEmpty(text.theme(), String.class)),
                Map.entry("sectors", text.sectors().stream().map(Sector::name).toArray(String[]::new)),
                Map.entry("chain", json.writeValueAsString(text.chain())),
                Map.entry("startYear", fromOrEmpty(text.startYear(), Integer.class)),
                Map.entry("endYear", fromOrEmpty(text.endYear(), Integer.class)),
                Map.entry("lifeCycle", fromOrEmpty(text.lifeCycle(), String.class)),
                Map.entry("costAmount", fromOrEmpty(cost == null ? null : cost.amount(), BigDecimal.class)),
                Map.entry("costCurrency", fromOrEmpty(cost == null ? null : cost.currency(), String.class)),
                Map.entry("results", json.writeValueAsString(text.results())),
                Map.entry("evidence", text.evidence().name()));
    }
}
