package it.smartland.local.demo;

import it.smartland.local.door.Patience;
import it.smartland.local.door.Reply;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Fund: the Province calls, Dossena applies with two partners, two evaluators judge, and the first in rank is paid. */
final class Finanzia {

    private static final String BASE = "/api/grants/v1";
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Run run;

    Finanzia(Run run) {
        this.run = run;
    }

    /** From the call to the project that its award pays for. */
    Thing play(Osserva.Alert alert, Thing practice, Proponi.Proposal proposal) {
        run.journal().station("Finanzia");
        var call = call();
        var application = application(call, alert, practice, proposal);
        confirm(application, "016206", "comune-spirano");
        confirm(application, "016024", "comune-bergamo");
        submit(application);
        awaitClosing(call);
        judge(call, application);
        return award(call);
    }

    private Thing call() {
        var title = run.titled("Bando d'esempio: servizi che restano in valle");
        var call = run.added(
                Kind.CALL, title, "provincia drafts a call", run.as("provincia").post(BASE + "/calls", terms(title)));
        run.did("provincia publishes it", move(call, "provincia", "PUBLISHED"), call);
        return call;
    }

    private Map<String, Object> terms(String title) {
        var now = Instant.now();
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("description", "Bando d'esempio, per mostrare il giro dall'idea al progetto."),
                Map.entry("year", Year.now(ROME).getValue()),
                Map.entry("office", "Servizio Sviluppo"),
                Map.entry("responsible", "Responsabile d'esempio"),
                Map.entry("opensAt", now.minus(1, ChronoUnit.MINUTES).toString()),
                Map.entry("closesAt", now.plus(run.window()).toString()),
                Map.entry("budget", Map.of("amount", "30000.00", "currency", "EUR")),
                Map.entry("maxGrant", Map.of("amount", "15000.00", "currency", "EUR")),
                Map.entry("maxShareOfCost", 80),
                Map.entry("requiredPartners", 1),
                Map.entry("minimumEvaluators", 2),
                Map.entry("tieOrder", List.of("rete")),
                Map.entry(
                        "criteria",
                        List.of(
                                Map.of("id", "effetto", "title", "Effetto su chi abita qui", "weight", 40),
                                Map.of("id", "rete", "title", "Forza della rete", "weight", 35),
                                Map.of("id", "tenuta", "title", "Tenuta dopo il contributo", "weight", 25))));
    }

    private Thing application(Thing call, Osserva.Alert alert, Thing practice, Proponi.Proposal proposal) {
        var title = run.titled("L'emporio di Dossena");
        return run.added(
                Kind.APPLICATION,
                title,
                "comune-dossena drafts an application that builds on the solution and the practice",
                run.as("comune-dossena")
                        .post(call.path() + "/applications", project(title, alert, practice, proposal)));
    }

    private static Map<String, Object> project(
            String title, Osserva.Alert alert, Thing practice, Proponi.Proposal proposal) {
        return Map.of(
                "title", title,
                "summary", "Una bottega di comunità nella vecchia latteria, rifornita dai produttori della valle.",
                "area", "ECONOMY",
                "theme", alert.theme(),
                "partners",
                        List.of(
                                Map.of("body", "016206", "role", "Porta i prodotti della pianura"),
                                Map.of("body", "016024", "role", "Compra e racconta in città")),
                "budget",
                        Map.of(
                                "lines",
                                        List.of(
                                                Map.of("title", "Lavori nella latteria", "amount", "8000.00"),
                                                Map.of("title", "Banco frigorifero", "amount", "4000.00")),
                                "total", "12000.00",
                                "requested", "9000.00",
                                "ownShare", "3000.00"),
                "links",
                        List.of(
                                Map.of(
                                        "type",
                                        "solution",
                                        "id",
                                        proposal.solution().id()),
                                Map.of("type", "practice", "id", practice.id())),
                "targets",
                        List.of(Map.of(
                                "indicator",
                                alert.indicator(),
                                "territory",
                                Osserva.DOSSENA,
                                "baseline",
                                alert.value(),
                                "target",
                                Proponi.TARGET)));
    }

    private void confirm(Thing application, String body, String account) {
        run.did(
                account + " confirms to take part",
                run.as(account)
                        .put(application.path() + "/partners/" + body + "/letter", Map.of("letter", "CONFIRMED")));
    }

    private void submit(Thing application) {
        Reply receipt = run.as("comune-dossena").post(application.path() + "/submission");
        run.did(
                "comune-dossena submits it: number " + receipt.text("/number") + ", SHA-256 "
                        + receipt.text("/sha256").substring(0, 12) + "…",
                receipt);
    }

    /** Nobody can close a call before its time: the service's own clock does. */
    private void awaitClosing(Thing call) {
        Reply closed = new Patience(run.patience().most().plus(run.window()))
                .until(
                        "the call closes",
                        () -> run.door().asNobody().get(call.path()),
                        reply -> !reply.text("/status").equals("PUBLISHED"));
        run.did("the call is closed by the clock", closed, call);
    }

    private void judge(Thing call, Thing application) {
        run.did("provincia begins to evaluate", move(call, "provincia", "EVALUATING"), call);
        run.did("provincia admits the application", move(application, "provincia", "ADMITTED"));
        score(application, "valutatore1", 88, 92, 75);
        score(application, "valutatore2", 84, 90, 81);
        run.did("provincia publishes the ranking", run.as("provincia").post(call.path() + "/ranking"), call);
    }

    private void score(Thing application, String evaluator, int effetto, int rete, int tenuta) {
        run.did(
                evaluator + " declares no conflict of interest",
                run.as(evaluator).post(application.path() + "/conflict-declaration", Map.of("conflict", false)));
        var scores = Map.of("effetto", effetto, "rete", rete, "tenuta", tenuta);
        run.did(
                evaluator + " scores it",
                run.as(evaluator).put(application.path() + "/scores", Map.of("scores", scores, "final", true)));
    }

    private Thing award(Thing call) {
        Reply granted =
                run.as("provincia").post(call.path() + "/awards", Map.of("actType", "Determinazione dirigenziale"));
        var title = granted.text("/items/0/title");
        run.added(
                new Thing(Kind.AWARD, granted.text("/items/0/id"), title),
                "provincia grants " + granted.text("/items/0/granted/amount") + " EUR",
                granted);
        run.did("provincia concludes the call", move(call, "provincia", "CONCLUDED"), call);
        var project = new Thing(Kind.PROJECT, granted.text("/items/0/project"), title);
        return run.added(
                project,
                "comune-dossena sees its project run",
                run.as("comune-dossena").get(project.path()));
    }

    private Reply move(Thing thing, String account, String to) {
        return run.as(account).post(thing.path() + "/transitions", Map.of("to", to));
    }
}
