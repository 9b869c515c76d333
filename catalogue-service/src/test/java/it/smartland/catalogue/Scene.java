package it.smartland.catalogue;

import static it.smartland.catalogue.Actor.json;

import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sets a story up by the API alone: Dossena writes, a colleague approves, the Province publishes. */
public final class Scene {

    private final Actor author;
    private final Actor colleague;
    private final Actor province;

    private Scene(Actor author, Actor colleague, Actor province) {
        this.author = author;
        this.colleague = colleague;
        this.province = province;
    }

    static Scene of(TestEnvironment environment, Function<TestToken, Actor> as) {
        var tokens = environment.tokens();
        return new Scene(
                as.apply(tokens.officer("016092")),
                as.apply(tokens.citizen("collega").in("016092", "municipal-officer")),
                as.apply(tokens.provincialOfficer()));
    }

    public Actor author() {
        return author;
    }

    public Actor colleague() {
        return colleague;
    }

    public Actor province() {
        return province;
    }

    public String draft(Map<String, ?> different) {
        return json(author.post("/practices", text(different))).path("id").asString();
    }

    public String submitted() {
        String id = draft(Map.of());
        json(author.move("/practices/" + id, "SUBMITTED"));
        return id;
    }

    public String approved() {
        String id = submitted();
        json(colleague.move("/practices/" + id, "APPROVED"));
        return id;
    }

    /** A published practice that differs in these fields. */
    public String published(Map<String, ?> different) {
        String id = draft(different);
        json(author.move("/practices/" + id, "SUBMITTED"));
        json(province.move("/practices/" + id, "APPROVED"));
        json(province.move("/practices/" + id, "PUBLISHED"));
        return id;
    }

    /** A valid text that differs in these fields. */
    public static Map<String, Object> text(Map<String, ?> different) {
        Map<String, Object> text = new HashMap<>(Map.of(
                "title", "Le miniere tornano a vivere",
                "summary", "Visite guidate e un parco avventura gestiti da una cooperativa di comunità.",
                "body", "La miniera è stata messa in sicurezza e aperta ai visitatori.",
                "area", "CULTURE",
                "leadBody", "016092",
                "territories", List.of("016092")));
        text.putAll(different);
        return text;
    }
}
