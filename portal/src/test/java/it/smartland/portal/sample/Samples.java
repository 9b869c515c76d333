package it.smartland.portal.sample;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Opinion;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Statistics;
import it.smartland.portal.client.participation.Vote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the services in their real shape, as text and as the portal reads them. */
public final class Samples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Samples() {}

    /** The answer as it comes over the wire, for instance {@code participation/solution}. */
    public static String json(String name) {
        try {
            return new ClassPathResource("samples/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String name, Class<T> type) {
        return JSON.readValue(json(name), type);
    }

    static <T> T read(String name, TypeReference<T> type) {
        return JSON.readValue(json(name), type);
    }

    public static Challenge challenge(String name) {
        return JSON.readValue(json("participation/challenge-" + name), Challenge.class);
    }

    public static Page<Challenge> challenges() {
        return JSON.readValue(json("participation/challenges"), new TypeReference<>() {});
    }

    public static Solution solution() {
        return JSON.readValue(json("participation/solution"), Solution.class);
    }

    public static Solution solution(String name) {
        return JSON.readValue(json("participation/solution-" + name), Solution.class);
    }

    public static Page<Solution> solutions() {
        return JSON.readValue(json("participation/solutions"), new TypeReference<>() {});
    }

    public static Page<Opinion> opinions() {
        return JSON.readValue(json("participation/opinions"), new TypeReference<>() {});
    }

    public static Page<Vote> votes() {
        return JSON.readValue(json("participation/votes"), new TypeReference<>() {});
    }

    public static Statistics statistics(String name) {
        return JSON.readValue(json("participation/" + name), Statistics.class);
    }

    public static Lineage lineage() {
        return JSON.readValue(json("participation/lineage"), Lineage.class);
    }

    public static Territory municipality() {
        return JSON.readValue(json("observatory/municipality"), Territory.class);
    }

    public static Territory province() {
        return JSON.readValue(json("observatory/province"), Territory.class);
    }

    public static Page<Territory> municipalities() {
        return JSON.readValue(json("observatory/municipalities"), new TypeReference<>() {});
    }

    public static <T> Page<T> nothing() {
        return new Page<>(java.util.List.of(), null, 0L, null);
    }
}
