package it.smartland.participation.notice;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each change is told once to each who follows what it is about, and to nobody else. */
class NoticeTest extends WholeService {

    @Test
    void tellsAChangeOnceHoweverManyFollowedThingsItIsAbout() {
        String challenge = scene().challenge();
        String solution = scene().solution(challenge, citizen("inventrice"));
        Actor person = citizen("segue-tutto");
        json(person.put("/follows/challenge/" + challenge));
        json(person.put("/follows/solution/" + solution));

        json(officer("016092")
                .put(
                        "/solutions/" + solution + "/official-answer",
                        Map.of("status", "ACCEPTED", "reason", "Si parte.")));
        handedOut();

        assertThat(kinds(person)).containsExactly("ANSWER_PUBLISHED");
        JsonNode notice = json(person.get("/me/notices")).at("/items/0");
        assertThat(notice.path("title").asString()).isEqualTo("La bottega che consegna");
        assertThat(notice.path("path").asString()).isEqualTo("/soluzioni/" + solution + "/risposta");
        assertThat(notice.at("/owner/code").asString()).isEqualTo("016092");
        assertThat(kinds(citizen("inventrice")))
                .as("authors follow what they publish")
                .containsExactly("ANSWER_PUBLISHED");
    }

    @Test
    void tellsTheLifeOfAChallengeToThoseWhoFollowIt() {
        String challenge = scene().challenge();
        Actor person = citizen("fedele");
        json(person.put("/follows/challenge/" + challenge));

        String later = clock.instant().plus(Duration.ofDays(60)).toString();
        json(officer("016092")
                .post("/challenges/" + challenge + "/extensions", Map.of("closesAt", later, "reason", "Neve")));
        scene().solution(challenge, citizen("altra"));
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));
        json(officer("016092").move("/challenges/" + challenge, "ANSWERED"));
        handedOut();

        assertThat(kinds(person))
                .containsExactly("CHALLENGE_ANSWERED", "CHALLENGE_CLOSED", "SOLUTION_PUBLISHED", "CHALLENGE_EXTENDED");
    }

    @Test
    void tellsNobodyOfTheirOwnActsNorOfWhatCameBefore() {
        String challenge = scene().challenge();
        Actor author = citizen("loquace");
        json(author.put("/follows/challenge/" + challenge));
        String solution = scene().solution(challenge, author);
        handedOut();
        scene().opinion(solution, author);
        scene().opinion(solution, citizen("prima-voce"));
        Actor late = citizen("tardiva");
        handedOut();
        json(late.put("/follows/solution/" + solution));
        scene().opinion(solution, citizen("seconda-voce"));
        handedOut();

        assertThat(kinds(author)).containsExactly("OPINION_PUBLISHED", "OPINION_PUBLISHED");
        assertThat(kinds(late)).containsExactly("OPINION_PUBLISHED");
    }

    @Test
    void tellsThoseWhoWroteWhatModeratorsDidAndNamesItToNobodyElse() {
        Actor author = citizen("nascosta");
        Actor follower = citizen("affezionata");
        String solution = scene().solution(scene().challenge(), author);
        json(follower.put("/follows/solution/" + solution));
        scene().opinion(solution, citizen("opinionista-di-notizie"));
        handedOut();

        json(officer("016092")
                .post(
                        "/moderation/cases/" + solution + "/decisions",
                        Map.of("decision", "HIDE", "ground", "OFFENSIVE", "reason", "Insulta.")));
        handedOut();

        assertThat(kinds(author)).containsExactly("MODERATED", "OPINION_PUBLISHED");
        JsonNode told = json(author.get("/me/notices")).at("/items/0");
        assertThat(told.path("title").asString()).isEqualTo("La bottega che consegna");
        assertThat(told.path("path").asString()).isEqualTo("/area/moderazione");
        assertThat(kinds(follower)).containsExactly("OPINION_PUBLISHED");
        assertThat(json(follower.get("/me/notices")).at("/items/0/title").asString())
                .as("what is hidden is not named")
                .isNotEqualTo("La bottega che consegna");
    }

    @Test
    void isReadByWhoeverWasToldAlone() {
        String challenge = scene().challenge();
        Actor person = citizen("lettrice-di-notizie");
        json(person.put("/follows/challenge/" + challenge));
        scene().solution(challenge, citizen("prima"));
        scene().solution(challenge, citizen("seconda"));
        handedOut();

        String notice = ids(person.get("/me/notices")).getFirst();
        refused(anybody().get("/me/notices"), 401, "unauthenticated");
        refused(anybody().put("/me/notices/" + notice + "/reading"), 401, "unauthenticated");
        refused(citizen("estranea").put("/me/notices/" + notice + "/reading"), 404, "not-found");
        assertThat(json(person.put("/me/notices/" + notice + "/reading"))
                        .path("read")
                        .asBoolean())
                .isTrue();
        assertThat(ids(person.get("/me/notices?unread=true"))).hasSize(1).doesNotContain(notice);
        assertThat(json(person.get("/me/notices?unread=true&total=true"))
                        .path("total")
                        .asLong())
                .isEqualTo(1);
        person.post("/me/notices/readings", Map.of()).expectStatus().isNoContent();
        assertThat(ids(person.get("/me/notices?unread=true"))).isEmpty();
        assertThat(ids(person.get("/me/notices"))).hasSize(2);
    }

    @Test
    void costsARowForEachWhoHasNewsAndNoneForOthers() {
        String quiet = scene().challenge();
        String busy = scene().challenge();
        for (int i = 0; i < 20; i++) {
            json(citizen("calma" + i).put("/follows/challenge/" + quiet));
        }
        json(citizen("sveglia").put("/follows/challenge/" + busy));
        handedOut();
        long before = notices();

        scene().solution(busy, citizen("autore-nuovo"));
        handedOut();

        assertThat(notices() - before).isEqualTo(1);
    }

    private long notices() {
        return number("select count(*) from notice");
    }

    private void handedOut() {
        await().until(() -> number("select count(*) from news_to_hand_out") == 0);
    }

    private long number(String query) {
        return db.sql(query).mapValue(Long.class).one().block();
    }

    private static List<String> kinds(Actor person) {
        return json(person.get("/me/notices"))
                .path("items")
                .valueStream()
                .map(notice -> notice.path("kind").asString())
                .toList();
    }
}
