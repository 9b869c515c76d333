package it.smartland.local.demo;

import it.smartland.local.door.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Monitor: the project reports, what it learned becomes a practice, and another municipality takes it up. */
final class Monitora {

    private static final String CATALOGUE = "/api/catalogue/v1/practices";
    private static final String REPORTS = "/api/grants/v1/reports/";
    private static final String TOLD =
            "Raccontata da chi l'ha fatta: la bottega è aperta sei mattine, e si regge da sola.";
    private static final int STALE = 412;

    private final Run run;

    Monitora(Run run) {
        this.run = run;
    }

    void play(Thing project) {
        run.journal().station("Monitora");
        report(project);
        var practice = practice(project);
        tell(practice);
        move(practice, "comune-dossena", "SUBMITTED");
        move(practice, "comune-dossena-2", "APPROVED");
        move(practice, "provincia", "PUBLISHED");
        run.added(
                Kind.ADOPTION,
                "Val Brembilla adotta " + practice.title(),
                "comune-valbrembilla adopts it",
                run.as("comune-valbrembilla")
                        .post(
                                practice.path() + "/adoptions",
                                Map.of("stage", "PLANNED", "adaptations", "Nei locali dell'ex ufficio postale.")));
    }

    private void report(Thing project) {
        Reply drafted = run.as("comune-dossena").post(project.path() + "/reports", finalReport(project));
        var report = run.added(Kind.REPORT, "Relazione finale", "comune-dossena drafts the final report", drafted);
        String transitions = REPORTS + report.id() + "/transitions";
        run.did("comune-dossena submits it", run.as("comune-dossena").post(transitions, Map.of("to", "SUBMITTED")));
        run.did(
                "provincia approves it, and the project is completed",
                run.as("provincia").post(transitions, Map.of("to", "APPROVED")),
                project);
    }

    private Map<String, Object> finalReport(Thing project) {
        JsonNode goal = run.as("comune-dossena").get(project.path()).at("/targets/0");
        return Map.of(
                "kind", "FINAL",
                "summary", "La vecchia latteria è un emporio di comunità, aperto da volontari e produttori.",
                "outcome", "Settanta famiglie fanno la spesa in paese.",
                "results",
                        List.of(Map.of(
                                "indicator", goal.at("/indicator").asString(),
                                "territory", goal.at("/territory").asString(),
                                "latest", Proponi.TARGET)),
                "lessons", "Senza un patto scritto sulle ore dei volontari non si comincia.",
                "spent", Map.of("amount", "11850.00", "currency", "EUR"));
    }

    /** The catalogue hears of the completed project and drafts its practice. */
    private Thing practice(Thing project) {
        String drafts = CATALOGUE + "?status=DRAFT&limit=100";
        Reply found = run.patience()
                .until(
                        "the completed project is drafted as a practice",
                        () -> run.as("comune-dossena").get(drafts),
                        reply -> draftOf(project, reply).isPresent());
        JsonNode draft = draftOf(project, found).orElseThrow();
        return run.added(
                new Thing(
                        Kind.PRACTICE,
                        draft.at("/id").asString(),
                        draft.at("/title").asString()),
                "comune-dossena finds the practice that the catalogue drafted of it",
                found);
    }

    private static Optional<JsonNode> draftOf(Thing project, Reply drafts) {
        return drafts.at("/items")
                .valueStream()
                .filter(practice -> practice.at("/project").asString("").equals(project.id()))
                .findFirst();
    }

    /** Writes the text anew; where the answer got lost, what was written is found written. */
    private void tell(Thing practice) {
        Reply told = null;
        while (told == null) {
            told = written(practice);
        }
        run.did("comune-dossena completes the draft", told, practice);
    }

    private @Nullable Reply written(Thing practice) {
        var author = run.as("comune-dossena");
        Reply draft = author.get(practice.path());
        ObjectNode text = (ObjectNode) draft.at("").deepCopy();
        if (text.at("/summary").asString().equals(TOLD)) {
            return draft;
        }
        text.put("summary", TOLD);
        Reply answered = author.putIfMatch(practice.path(), draft.etag(), text);
        return answered.status() == STALE ? null : author.require(answered);
    }

    private void move(Thing practice, String account, String to) {
        run.did(
                account + " moves it to " + to,
                run.as(account).post(practice.path() + "/transitions", Map.of("to", to)),
                practice);
    }
}
