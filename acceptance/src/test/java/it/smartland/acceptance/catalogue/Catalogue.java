package it.smartland.acceptance.catalogue;

import it.smartland.acceptance.suite.Suite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The acts of the catalogue in the words of the domain, each through the public API. */
public final class Catalogue {

    private static final String BASE = "/api/catalogue/v1";

    private final Suite suite;

    public Catalogue(Suite suite) {
        this.suite = suite;
    }

    /** A practice of Dossena, written by one of its officers and sent for approval. */
    public String submitPractice(String title) {
        String id = suite.as("comune-dossena")
                .post(BASE + "/practices", practice(title))
                .expect(201)
                .id();
        move(id, "comune-dossena", "SUBMITTED");
        return id;
    }

    /** A practice of Dossena, approved by another of its officers and published by the Province. */
    public String publishPractice(String title) {
        String id = submitPractice(title);
        move(id, "comune-dossena-2", "APPROVED");
        move(id, "provincia", "PUBLISHED");
        return id;
    }

    /** The officer's body adopts a practice. */
    public void adopt(String practice, String officer) {
        suite.as(officer)
                .post(BASE + "/practices/" + practice + "/adoptions", Map.of("stage", "PLANNED"))
                .expect(201);
    }

    private void move(String practice, String officer, String to) {
        suite.as(officer)
                .post(BASE + "/practices/" + practice + "/transitions", Map.of("to", to))
                .expect(200);
    }

    private static Map<String, Object> practice(String title) {
        Map<String, Object> practice = new LinkedHashMap<>();
        practice.put("title", title);
        practice.put("summary", "Una bottega di montagna tiene aperti anche posta e servizi del comune.");
        practice.put("body", "Il negozio stava chiudendo. Il comune ha messo i locali, la cooperativa il personale.");
        practice.put("area", "ECONOMY");
        practice.put("leadBody", "016092");
        practice.put("territories", List.of("016092"));
        practice.put("theme", "ECON");
        practice.put("sectors", List.of("TERTIARY"));
        practice.put("chain", List.of(Map.of("actor", "Comune", "gives", "i locali", "to", "la cooperativa")));
        practice.put(
                "results",
                List.of(Map.of("indicator", "mean-income", "territory", "016092", "baseline", 18000, "latest", 22880)));
        practice.put("evidence", "GOOD");
        return practice;
    }
}
