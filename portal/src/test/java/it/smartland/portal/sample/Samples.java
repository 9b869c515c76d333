package it.smartland.portal.sample;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Applications;
import it.smartland.portal.client.grants.Attachment;
import it.smartland.portal.client.grants.Award;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.PartnerLetter;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Projects;
import it.smartland.portal.client.grants.Ranking;
import it.smartland.portal.client.grants.Receipt;
import it.smartland.portal.client.grants.Report;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.client.participation.Ballot;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Merger;
import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.client.participation.Opinion;
import it.smartland.portal.client.participation.Participation;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Statistics;
import it.smartland.portal.client.participation.Vote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** Every time that a challenge was put off. */
    public static List<Challenge.Extension> extensions() {
        return read("participation/extensions", new TypeReference<Page<Challenge.Extension>>() {})
                .items();
    }

    public static Page<Challenge> challenges() {
        return JSON.readValue(json("participation/challenges"), new TypeReference<>() {});
    }

    public static Page<Opinion> replies() {
        return JSON.readValue(json("participation/replies"), new TypeReference<>() {});
    }

    public static Participation participation() {
        return read("participation/participation", Participation.class);
    }

    public static Page<Participation.OfBody> participationByBody() {
        return read("participation/participation-by-body", new TypeReference<>() {});
    }

    public static Ballot ballot() {
        return JSON.readValue(json("participation/ballot"), Ballot.class);
    }

    public static Ballot.Own receipts() {
        return JSON.readValue(json("participation/receipts"), Ballot.Own.class);
    }

    /** What a body answers, or owes: {@code official-answer} with what follows. */
    public static OfficialAnswer officialAnswer(String name) {
        return read("participation/official-answer" + name, OfficialAnswer.class);
    }

    public static Page<OfficialAnswer> officialAnswers() {
        return read("participation/official-answers", new TypeReference<>() {});
    }

    public static List<OfficialAnswer.Version> answerVersions() {
        return read("participation/official-answer-versions", new TypeReference<Page<OfficialAnswer.Version>>() {})
                .items();
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

    public static Page<Merger> mergers() {
        return JSON.readValue(json("participation/mergers"), new TypeReference<>() {});
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

    public static Call call(String name) {
        return JSON.readValue(json("grants/call-" + name), Call.class);
    }

    public static Page<Call> calls() {
        return JSON.readValue(json("grants/calls"), new TypeReference<>() {});
    }

    public static Ranking ranking() {
        return JSON.readValue(json("grants/ranking"), Ranking.class);
    }

    public static Page<Award> awards() {
        return JSON.readValue(json("grants/awards"), new TypeReference<>() {});
    }

    public static Project project(String name) {
        return JSON.readValue(json("grants/" + name), Project.class);
    }

    public static List<Report> reports(String name) {
        return JSON.readValue(json("grants/" + name), Projects.Reports.class).items();
    }

    public static Application application(String name) {
        return JSON.readValue(json("grants/application-" + name), Application.class);
    }

    public static Page<Application> applications() {
        return JSON.readValue(json("grants/applications"), new TypeReference<>() {});
    }

    public static List<Attachment> files() {
        return JSON.readValue(json("grants/files"), Applications.Files.class).items();
    }

    public static Receipt receipt() {
        return JSON.readValue(json("grants/receipt"), Receipt.class);
    }

    public static PartnerLetter letter() {
        return JSON.readValue(json("grants/letter"), PartnerLetter.class);
    }

    public static <T> Page<T> nothing() {
        return new Page<>(List.of(), null, 0L, null);
    }
}
