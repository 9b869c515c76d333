package it.smartland.acceptance.participation;

import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Api;
import it.smartland.acceptance.suite.Suite;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The acts of participation in the words of the domain, each through the public API. */
public final class Participation {

    private static final String BASE = "/api/participation/v1";

    private final Suite suite;

    public Participation(Suite suite) {
        this.suite = suite;
    }

    /** A challenge of a body, drafted and opened by one of its officers, closing in thirty days. */
    public String openChallenge(String officer, String body, String title) {
        return openChallenge(officer, body, title, Map.of());
    }

    /** The same, with these members different. */
    public String openChallenge(String officer, String body, String title, Map<String, ?> different) {
        Api api = suite.as(officer);
        Map<String, Object> challenge = challenge(body, title);
        challenge.putAll(different);
        String id = api.post(BASE + "/challenges", challenge).expect(201).id();
        api.post(BASE + "/challenges/" + id + "/transitions", Map.of("to", "OPEN"))
                .expect(200);
        return id;
    }

    /** The members a challenge needs, as a client sends them. */
    public static Map<String, Object> challenge(String body, String title) {
        Map<String, Object> challenge = new LinkedHashMap<>();
        challenge.put("title", title);
        challenge.put("description", "Un luogo del paese è chiuso da anni: cerchiamo idee per riaprirlo insieme.");
        challenge.put("owner", body);
        challenge.put("area", "SOCIAL");
        challenge.put("closesAt", Instant.now().plus(30, ChronoUnit.DAYS).toString());
        return challenge;
    }

    /** A solution to a challenge, written by a citizen and not published. */
    public String draftSolution(String citizen, String challenge, String title) {
        return draft(suite.as(citizen), challenge, solution(title));
    }

    /** A solution to a challenge, written and published by a citizen. */
    public String publishSolution(String citizen, String challenge, String title) {
        return publish(citizen, challenge, solution(title));
    }

    /** A solution to a challenge, written and published in the name of a body. */
    public String publishSolutionFor(String body, String officer, String challenge, String title) {
        Map<String, Object> solution = solution(title);
        solution.put("onBehalfOf", body);
        return publish(officer, challenge, solution);
    }

    /** The members a solution needs, as a client sends them. */
    public static Map<String, Object> solution(String title) {
        Map<String, Object> solution = new LinkedHashMap<>();
        solution.put("title", title);
        solution.put("summary", "Una cooperativa di comunità apre un emporio con i prodotti della valle.");
        solution.put("body", "Il Comune offre i locali, le aziende agricole i prodotti, i volontari il tempo.");
        solution.put("maturity", "IDEA");
        solution.put("area", "ECONOMY");
        return solution;
    }

    public Answer rate(String voter, String solution, int stars) {
        return suite.as(voter).put(BASE + "/solutions/" + solution + "/rating", Map.of("stars", stars));
    }

    public String writeOpinion(String author, String solution, String title, String stance) {
        return suite.as(author)
                .post(
                        BASE + "/solutions/" + solution + "/opinions",
                        Map.of(
                                "title",
                                title,
                                "text",
                                "Parlo da chi abita qui e lo vede ogni giorno.",
                                "stance",
                                stance))
                .expect(201)
                .id();
    }

    public Answer vote(String voter, String opinion, int value) {
        return suite.as(voter).put(BASE + "/opinions/" + opinion + "/vote", Map.of("value", value));
    }

    /** Somebody finds that something advertises. */
    public Answer report(String reporter, String solution) {
        return suite.as(reporter)
                .put(BASE + "/solutions/" + solution + "/report", Map.of("ground", "SPAM", "note", "Vende qualcosa."));
    }

    /** A moderator takes it out of sight for that. */
    public Answer hide(String moderator, String solution) {
        return suite.as(moderator)
                .post(
                        BASE + "/moderation/cases/" + solution + "/decisions",
                        Map.of("decision", "HIDE", "ground", "SPAM", "reason", "È pubblicità."));
    }

    public Answer solutionAsSeenByAnybody(String solution) {
        return suite.asNobody().get(BASE + "/solutions/" + solution).expect(200);
    }

    public Answer statistics() {
        return suite.asNobody().get(BASE + "/statistics").expect(200);
    }

    private String publish(String author, String challenge, Map<String, Object> solution) {
        Api api = suite.as(author);
        String id = draft(api, challenge, solution);
        api.post(BASE + "/solutions/" + id + "/transitions", Map.of("to", "PUBLISHED"))
                .expect(200);
        return id;
    }

    private static String draft(Api author, String challenge, Map<String, Object> solution) {
        return author.post(BASE + "/challenges/" + challenge + "/solutions", solution)
                .expect(201)
                .id();
    }
}
