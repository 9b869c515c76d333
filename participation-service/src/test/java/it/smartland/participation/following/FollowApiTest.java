package it.smartland.participation.following;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FollowApiTest extends WholeService {

    @Test
    void beginsAndEndsAsOftenAsOneLikes() {
        String challenge = scene().challenge();
        Actor person = citizen("segue");
        String path = "/follows/challenge/" + challenge;

        JsonNode followed = json(person.put(path));
        JsonNode again = json(person.put(path));

        assertThat(followed.path("following").asBoolean()).isTrue();
        assertThat(followed.path("title").asString()).startsWith("Come teniamo vivi");
        assertThat(again).isEqualTo(followed);
        assertThat(ids(person.get("/me/follows"))).containsExactly(challenge);
        json(person.delete(path));
        assertThat(json(person.delete(path)).path("following").asBoolean()).isFalse();
        assertThat(json(person.get(path)).path("since").isNull()).isTrue();
        assertThat(ids(person.get("/me/follows"))).isEmpty();
    }

    @Test
    void isOneHoweverManyTimesAtOnce() {
        String path = "/follows/solution/" + scene().solution(scene().challenge(), citizen("autrice"));
        Actor person = citizen("impaziente");

        assertThat(IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> person.put(path)
                                .returnResult(Void.class)
                                .getStatus()
                                .value()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join))
                .containsOnly(200);
        assertThat(ids(person.get("/me/follows"))).hasSize(1);
    }

    @Test
    void isForWhatOneMaySeeAndForOneself() {
        String draft = scene().draft(Map.of());
        String challenge = scene().challenge();

        refused(anybody().put("/follows/challenge/" + challenge), 401, "unauthenticated");
        refused(anybody().get("/follows/challenge/" + challenge), 401, "unauthenticated");
        refused(anybody().delete("/follows/challenge/" + challenge), 401, "unauthenticated");
        refused(anybody().get("/me/follows"), 401, "unauthenticated");
        refused(citizen("curiosa").put("/follows/challenge/" + draft), 404, "not-found");
        refused(citizen("curiosa").put("/follows/solution/" + challenge), 404, "not-found");
        refused(citizen("curiosa").put("/follows/body/nessuno"), 404, "not-found");
        refused(citizen("curiosa").put("/follows/opinion/" + challenge), 404, "not-found");
        refused(citizen("curiosa").put("/follows/challenge/uno"), 404, "not-found");
        json(citizen("prima").put("/follows/challenge/" + challenge));
        assertThat(ids(citizen("seconda").get("/me/follows"))).isEmpty();
    }
}
