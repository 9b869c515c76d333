package it.smartland.acceptance.grants;

import it.smartland.acceptance.suite.Suite;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The acts of grants in the words of the domain, each through the public API. */
public final class Grants {

    private static final String BASE = "/api/grants/v1";

    private final Suite suite;

    public Grants(Suite suite) {
        this.suite = suite;
    }

    /** A call of the Province that takes applications for thirty days. */
    public String openCall(String office, String title) {
        String id =
                suite.as(office).post(BASE + "/calls", call(title)).expect(201).id();
        suite.as(office)
                .post(BASE + "/calls/" + id + "/transitions", Map.of("to", "PUBLISHED"))
                .expect(200);
        return id;
    }

    /** An application that its body has begun to write, with a partner. */
    public String draftApplication(String officer, String call, String title, String partner) {
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("title", title);
        application.put("summary", "La vecchia scuola riapre come emporio di comunità.");
        application.put("partners", List.of(Map.of("body", partner, "role", "Presta il furgone")));
        return suite.as(officer)
                .post(BASE + "/calls/" + call + "/applications", application)
                .expect(201)
                .id();
    }

    private static Map<String, Object> call(String title) {
        Instant now = Instant.now();
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("title", title);
        call.put("description", "Finanzia servizi che nascono dalle idee di chi vive nei paesi.");
        call.put("year", 2026);
        call.put("office", "Ufficio innovazione");
        call.put("responsible", "Carla Moretti");
        call.put("opensAt", now.minus(1, ChronoUnit.DAYS).toString());
        call.put("closesAt", now.plus(30, ChronoUnit.DAYS).toString());
        call.put("budget", euros("100000.00"));
        call.put("maxGrant", euros("8000.00"));
        call.put("maxShareOfCost", 80);
        call.put("criteria", List.of(criterion("impact", "Impatto", 60), criterion("network", "Rete", 40)));
        call.put("tieOrder", List.of("impact"));
        call.put("requiredPartners", 1);
        call.put("eligibility", List.of("Comuni della Provincia di Bergamo"));
        return call;
    }

    private static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static Map<String, Object> criterion(String id, String title, int weight) {
        return Map.of("id", id, "title", title, "weight", weight);
    }
}
