package it.smartland.participation.vote;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.WholeService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/** Votes on solutions, and what was counted of them. */
abstract class Voting extends WholeService {

    protected static final Map<String, Object> FOUR_STARS = Map.of("stars", 4);

    protected final void awaitTally(String solution, long count, Double mean) {
        await().untilAsserted(() -> {
            JsonNode rating = json(anybody().get("/solutions/" + solution)).path("rating");
            assertThat(rating.path("count").asLong()).isEqualTo(count);
            assertThat(
                            rating.path("mean").isNull()
                                    ? null
                                    : (Double) rating.path("mean").asDouble())
                    .isEqualTo(mean);
        });
    }

    protected final long count(String table, String object) {
        return db.sql("select count(*) from " + table + " where object = :object::uuid")
                .bind("object", object)
                .mapValue(Long.class)
                .one()
                .block();
    }

    protected static <T> List<T> allAtOnce(List<Callable<T>> acts) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(acts).stream().map(Future::resultNow).toList();
        }
    }

    protected static String rating(String solution) {
        return "/solutions/" + solution + "/rating";
    }
}
