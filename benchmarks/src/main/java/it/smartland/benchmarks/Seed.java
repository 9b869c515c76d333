package it.smartland.benchmarks;

import it.smartland.local.door.Door;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is there before anything is measured: one challenge with its solutions, made through the API.
 *
 * @param challenge its id
 * @param solutions their ids
 */
record Seed(String challenge, List<String> solutions) {

    static final String BASE = "/api/participation/v1";

    /** The people who may vote, each with a token of their own. */
    static final List<String> CITIZENS = List.of(
            "cittadino1",
            "cittadino2",
            "cittadino3",
            "cittadino4",
            "cittadino5",
            "cittadino6",
            "cittadino7",
            "cittadino8",
            "cittadino9",
            "impresa1",
            "associazione1");

    private static final List<String> WORDS = List.of(
            "bosco", "malga", "scuola", "bottega", "sentiero", "cooperativa", "turismo", "energia", "filiera", "acqua");

    static Seed plant(Door door, int solutions, Random random) {
        String challenge = publish(door, "comune-dossena", BASE + "/challenges", "OPEN", question());
        List<String> ids = new ArrayList<>(solutions);
        for (int i = 0; i < solutions; i++) {
            String author = CITIZENS.get(author(i));
            String path = BASE + "/challenges/" + challenge + "/solutions";
            ids.add(publish(door, author, path, "PUBLISHED", solution(i, random)));
        }
        return new Seed(challenge, List.copyOf(ids));
    }

    /** Which of the citizens wrote a solution, and so may not vote on it. */
    static int author(int solution) {
        return solution % CITIZENS.size();
    }

    static String publish(Door door, String author, String path, String to, Map<String, Object> object) {
        String id = door.as(author).post(path, object).id();
        String kind = to.equals("OPEN") ? "/challenges/" : "/solutions/";
        door.as(author).post(BASE + kind + id + "/transitions", Map.of("to", to));
        return id;
    }

    static Map<String, Object> question() {
        return Map.of(
                "title", "Come riapriamo la vecchia scuola?",
                "description", "Un luogo del paese è chiuso da anni: cerchiamo idee per riaprirlo insieme.",
                "owner", "016092",
                "area", "SOCIAL",
                "closesAt", Instant.now().plus(30, ChronoUnit.DAYS).toString());
    }

    private static Map<String, Object> solution(int number, Random random) {
        return Map.of(
                "title",
                "Soluzione " + number + ": " + word(random) + " e " + word(random),
                "summary",
                "Una cooperativa di comunità per " + word(random) + ", " + word(random) + ".",
                "body",
                (word(random) + " " + word(random) + " ").repeat(120),
                "maturity",
                "IDEA",
                "area",
                "ECONOMY");
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
