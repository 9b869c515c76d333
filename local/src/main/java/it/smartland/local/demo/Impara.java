package it.smartland.local.demo;

import it.smartland.local.door.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learn: what others did about it, found in the catalogue. */
final class Impara {

    private static final String BASE = "/api/catalogue/v1/practices";

    private final Run run;

    Impara(Run run) {
        this.run = run;
    }

    /** A published practice of somebody else: of the alert's theme, else of any; where there is none yet, one is written. */
    Thing play(Osserva.Alert alert) {
        run.journal().station("Impara");
        return found("comune-dossena asks for practices of the alert's theme", "?limit=50&theme=" + alert.theme())
                .or(() -> found("comune-dossena asks for practices of any theme", "?limit=50"))
                .orElseGet(this::written);
    }

    private Optional<Thing> found(String what, String query) {
        Reply practices = run.as("comune-dossena").get(BASE + query);
        Optional<Thing> elsewhere = practices
                .at("/items")
                .valueStream()
                .filter(practice -> !practice.at("/leadBody/code").asString().equals(Osserva.DOSSENA))
                .map(practice -> new Thing(
                        Kind.PRACTICE,
                        practice.at("/id").asString(),
                        practice.at("/title").asString()))
                .findFirst();
        elsewhere.ifPresentOrElse(practice -> run.did(what, practices, practice), () -> run.did(what, practices));
        return elsewhere;
    }

    private Thing written() {
        var title = run.titled("Esempio: la bottega che resta aperta");
        var practice = run.added(
                Kind.PRACTICE,
                title,
                "comune-spirano writes of a practice of its own",
                run.as("comune-spirano").post(BASE, text(title)));
        move(practice, "SUBMITTED", "comune-spirano");
        move(practice, "APPROVED", "provincia-2");
        move(practice, "PUBLISHED", "provincia");
        return practice;
    }

    private void move(Thing practice, String to, String account) {
        run.did(
                account + " moves it to " + to,
                run.as(account).post(practice.path() + "/transitions", Map.of("to", to)),
                practice);
    }

    private static Map<String, Object> text(String title) {
        return Map.of(
                "title", title,
                "summary", "Il Comune dà i locali, i produttori le merci, i volontari le ore di apertura.",
                "body", "Scheda d'esempio. Una bottega che stava per chiudere resta aperta con un patto fra tre parti.",
                "area", "ECONOMY",
                "leadBody", "016206",
                "territories", List.of("016206"),
                "theme", "ECON",
                "sectors", List.of("PRIMARY", "TERTIARY"));
    }
}
