package it.smartland.local.demo;

import it.smartland.local.door.Reply;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Propose: Dossena asks, two citizens and a municipality answer, others rate, support, discuss and vote. */
final class Proponi {

    static final BigDecimal TARGET = new BigDecimal("1.5");

    private static final String BASE = "/api/participation/v1";
    private static final String SPIRANO = "016206";
    private static final int DAYS_OPEN = 30;

    private final Run run;

    Proponi(Run run) {
        this.run = run;
    }

    /** What was asked, and the answer that people liked best. */
    record Proposal(Thing challenge, Thing solution) {}

    Proposal play(Osserva.Alert alert, Thing practice) {
        run.journal().station("Proponi");
        var challenge = challenge(alert);
        var emporio =
                solution("cittadino1", challenge, "Un emporio di comunità nella vecchia latteria", null, practice);
        var furgone = solution("cittadino2", challenge, "Un furgone che passa in ogni frazione", null, null);
        var scambio = solution("comune-spirano", challenge, "La pianura rifornisce la montagna", SPIRANO, practice);
        judge(emporio, furgone, scambio);
        discuss(emporio, furgone);
        count(emporio);
        return new Proposal(challenge, emporio);
    }

    private Thing challenge(Osserva.Alert alert) {
        var title = run.titled("Come teniamo aperta una bottega a Dossena?");
        var challenge = run.added(
                Kind.CHALLENGE,
                title,
                "comune-dossena drafts a challenge that cites the alert",
                run.as("comune-dossena").post(BASE + "/challenges", question(title, alert)));
        run.did(
                "comune-dossena opens it",
                run.as("comune-dossena").post(challenge.path() + "/transitions", Map.of("to", "OPEN")),
                challenge);
        return challenge;
    }

    private static Map<String, Object> question(String title, Osserva.Alert alert) {
        return Map.of(
                "title",
                title,
                "description",
                "L'ultima bottega del paese rischia di chiudere: cerchiamo idee per il pane di ogni giorno.",
                "owner",
                Osserva.DOSSENA,
                "area",
                "ECONOMY",
                "closesAt",
                Instant.now().plus(DAYS_OPEN, ChronoUnit.DAYS).toString(),
                "alert",
                alert.id(),
                "indicator",
                alert.indicator(),
                "target",
                TARGET);
    }

    private Thing solution(
            String author, Thing challenge, String title, @Nullable String onBehalfOf, @Nullable Thing practice) {
        var titled = run.titled(title);
        var solution = run.added(
                Kind.SOLUTION,
                titled,
                author + " writes a solution" + (onBehalfOf == null ? "" : " for their municipality"),
                run.as(author).post(challenge.path() + "/solutions", answer(titled, onBehalfOf, practice)));
        run.did(
                author + " publishes it",
                run.as(author).post(solution.path() + "/transitions", Map.of("to", "PUBLISHED")),
                solution);
        return solution;
    }

    private static Map<String, Object> answer(String title, @Nullable String onBehalfOf, @Nullable Thing practice) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("title", title);
        answer.put("summary", "Chi produce, chi compra e chi ha tempo si mettono insieme, e la spesa torna in paese.");
        answer.put("body", "Il Comune offre i locali, le aziende agricole i prodotti, i volontari le ore di apertura.");
        answer.put("maturity", "IDEA");
        answer.put("area", "ECONOMY");
        answer.put("sector", "TERTIARY");
        if (onBehalfOf != null) {
            answer.put("onBehalfOf", onBehalfOf);
        }
        answer.put("practices", practice == null ? List.of() : List.of(practice.id()));
        return answer;
    }

    private void judge(Thing emporio, Thing furgone, Thing scambio) {
        rate("cittadino3", emporio, 5);
        rate("cittadino4", emporio, 5);
        rate("cittadino5", emporio, 4);
        rate("cittadino3", furgone, 3);
        rate("cittadino5", scambio, 4);
        support("cittadino4", emporio);
        support("cittadino6", emporio);
        support("cittadino6", scambio);
    }

    private void rate(String account, Thing solution, int stars) {
        run.did(
                account + " gives it " + stars + " of 5 stars",
                run.as(account).put(solution.path() + "/rating", Map.of("stars", stars)),
                solution);
    }

    private void support(String account, Thing solution) {
        run.did(account + " supports it", run.as(account).put(solution.path() + "/support"), solution);
    }

    private void discuss(Thing emporio, Thing furgone) {
        var inFavour = opinion("cittadino6", emporio, "Ci darei due mattine", "FOR");
        var doubtful = opinion("cittadino7", furgone, "E quando nevica?", "AGAINST");
        vote("cittadino3", inFavour, 1);
        vote("cittadino4", inFavour, 1);
        vote("cittadino5", doubtful, -1);
    }

    private Thing opinion(String account, Thing solution, String title, String stance) {
        return run.added(
                Kind.OPINION,
                title,
                account + " writes an opinion",
                run.as(account)
                        .post(
                                solution.path() + "/opinions",
                                Map.of(
                                        "title",
                                        title,
                                        "text",
                                        "Parlo da chi abita qui tutto l'anno.",
                                        "stance",
                                        stance)));
    }

    private void vote(String account, Thing opinion, int value) {
        run.did(
                account + " votes " + (value > 0 ? "for" : "against") + " an opinion",
                run.as(account).put(opinion.path() + "/vote", Map.of("value", value)));
    }

    /** The totals follow the votes. */
    private void count(Thing emporio) {
        Reply counted = run.patience()
                .until(
                        "three ratings and two supports are counted",
                        () -> run.door().asNobody().get(emporio.path()),
                        reply -> reply.at("/rating/count").asInt() == 3
                                && reply.at("/supports").asInt() == 2);
        run.did("anybody sees " + counted.text("/rating/mean") + " stars of three people", counted, emporio);
        Reply statistics = run.door().asNobody().get(BASE + "/statistics");
        run.did("anybody sees the statistics: " + statistics.text("/solutions") + " solutions", statistics);
    }
}
