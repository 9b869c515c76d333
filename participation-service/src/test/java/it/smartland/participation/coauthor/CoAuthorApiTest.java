package it.smartland.participation.coauthor;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CoAuthorApiTest extends WholeService {

    private Actor author;
    private String path;

    @BeforeEach
    void isWritten() {
        author = citizen("prima-firma");
        path = "/solutions/" + scene().solution(scene().challenge(), author);
    }

    @Test
    void joinsByACodeThatTheAuthorHandedOver() {
        Actor friend = as(ENVIRONMENT.tokens().citizen("seconda-firma").named("Luisa", "Cortinovis"));

        JsonNode joined = json(friend.post(path + "/co-authors", code(Map.of())));

        assertThat(joined.path("role").asString()).isEqualTo("CO_AUTHOR");
        assertThat(joined.path("mine").asBoolean()).isTrue();
        assertThat(joined.at("/coAuthors/0").toString())
                .isEqualTo("{\"kind\":\"CITIZEN\",\"code\":null,\"name\":\"Luisa C.\"}");
        json(friend.put(
                path, Scene.text("Scritta in due"), joined.path("version").asLong()));
        refused(friend.move(path, "WITHDRAWN"), 403, "author-only");
        refused(friend.post(path + "/invitations", Map.of()), 403, "author-only");
        refused(friend.put(path + "/rating", Map.of("stars", 5)), 403, "own-work");
        refused(friend.put(path + "/support"), 403, "own-work");
    }

    @Test
    void asksABodyThroughThoseWhoActForItAlone() {
        Map<String, Object> code = code(Map.of("body", "016206"));

        refused(citizen("anna").post(path + "/co-authors", code), 403, "other-body");
        refused(officer("016253").post(path + "/co-authors", code), 403, "other-body");
        JsonNode joined = json(officer("016206").post(path + "/co-authors", code));

        assertThat(joined.at("/coAuthors/0/code").asString()).isEqualTo("016206");
        assertThat(joined.at("/coAuthors/0/name").asString()).isEqualTo("Comune di Spirano");
        refused(as(ENVIRONMENT.tokens().officer("016206")).put(path + "/rating", Map.of("stars", 5)), 403, "own-work");
    }

    @Test
    void isModeratedByNobodyWhoWroteItAlong() {
        Actor asking = officer("016092");
        json(asking.post(path + "/co-authors", code(Map.of("body", "016092"))));
        String decisions = path.replace("/solutions/", "/moderation/cases/") + "/decisions";
        Map<String, Object> keep = Map.of("decision", "KEEP", "reason", "È nostra.");

        refused(asking.post(decisions, keep), 403, "own-case");
        json(as(ENVIRONMENT.tokens().provincialOfficer()).post(decisions, keep));
    }

    @Test
    void isInvitedByItsAuthorAlone() {
        refused(anybody().post(path + "/invitations", Map.of()), 401, "unauthenticated");
        refused(citizen("anna").post(path + "/invitations", Map.of()), 403, "author-only");
        refused(officer("016092").post(path + "/invitations", Map.of()), 403, "author-only");
        refused(anybody().post(path + "/co-authors", Map.of("code", "x")), 401, "unauthenticated");
        refused(citizen("anna").post(path + "/co-authors", Map.of("code", "x")), 404, "no-such-invitation");
        refused(author.post(path + "/co-authors", code(Map.of())), 409, "author-already");
    }

    @Test
    void takesACodeOnceHoweverManyBringItAtOnce() {
        Map<String, Object> code = code(Map.of());

        List<Integer> answers = Stream.of("uno", "due", "tre", "quattro")
                .map(name -> citizen("insieme-" + name))
                .map(friend -> CompletableFuture.supplyAsync(() -> friend.post(path + "/co-authors", code)
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 404, 404, 404);
        assertThat(json(anybody().get(path)).path("coAuthors").size()).isEqualTo(1);
    }

    @Test
    void expiresAndIsNotForThoseWhoVoted() {
        Map<String, Object> code = code(Map.of());
        Actor voter = citizen("gia-votante");
        json(voter.put(path + "/support"));

        refused(voter.post(path + "/co-authors", code), 409, "voted-on-it");
        json(voter.delete(path + "/support"));
        clock.standAt(clock.instant().plus(Duration.ofDays(15)));
        refused(voter.post(path + "/co-authors", code), 404, "no-such-invitation");
    }

    private Map<String, Object> code(Map<String, ?> invited) {
        return Map.of(
                "code",
                json(author.post(path + "/invitations", invited)).path("code").asString());
    }
}
