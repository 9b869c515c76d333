package it.smartland.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.thing.ThingApplication;
import it.smartland.platform.thing.ThingTest;
import it.smartland.platform.thing.Things;
import it.smartland.servers.TestToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class IdempotencyTest extends ThingTest {

    private static final String GOOD = "{\"title\":\"uno\",\"owner\":\"016092\"}";
    private static final String OTHER = "{\"title\":\"due\",\"owner\":\"016092\"}";
    private static final String FOREIGN = "{\"title\":\"uno\",\"owner\":\"016024\"}";

    @LocalServerPort
    private int port;

    private final TestToken officer = SERVERS.tokens().officer("016092");
    private final String key = UUID.randomUUID().toString();

    @Test
    void answersARetryWithTheFirstAnswer() {
        Told first = post(port, officer, key, GOOD).block();
        Told again = post(port, officer, key, GOOD).block();
        assertThat(first.status()).isEqualTo(201);
        assertThat(again).isEqualTo(first);
        assertThat(rows(first)).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        post(port, officer, key, GOOD).block();
        Told told = post(port, officer, key, OTHER).block();
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("idempotency-key-reused");
    }

    @Test
    void keepsTheKeysOfPeopleApart() {
        Told mine = post(port, officer, key, GOOD).block();
        Told yours = post(port, SERVERS.tokens().citizen("altro").in("016092", "municipal-officer"), key, GOOD)
                .block();
        assertThat(yours.status()).isEqualTo(201);
        assertThat(yours.location()).isNotEqualTo(mine.location());
    }

    @Test
    void keepsARefusalToo() {
        int before = things.made.get();
        Told first = post(port, officer, key, FOREIGN).block();
        Told again = post(port, officer, key, FOREIGN).block();
        assertThat(first.status()).isEqualTo(403);
        assertThat(again).isEqualTo(first);
        assertThat(things.made.get() - before).isEqualTo(1);
    }

    @Test
    void takesAFormOnceThoughItsBoundaryIsDrawnAnew() {
        int before = things.made.get();
        String first = bring("figures.csv", "016092;400");
        String again = bring("figures.csv", "016092;400");
        assertThat(first).contains("figures.csv", "016092;400");
        assertThat(again).isEqualTo(first);
        assertThat(things.made.get() - before).isEqualTo(1);
        assertThat(bring("figures.csv", "016092;401")).contains("idempotency-key-reused");
    }

    @Test
    void forgetsAnActThatFailedOnOurSide() {
        run("alter table thing add constraint broken check (title <> 'rotto')");
        String body = "{\"title\":\"rotto\",\"owner\":\"016092\"}";
        Told failed = post(port, officer, key, body).block();
        run("alter table thing drop constraint broken");
        Told healed = post(port, officer, key, body).block();
        assertThat(failed.status()).isEqualTo(500);
        assertThat(healed.status()).isEqualTo(201);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThat(post(port, officer, "with a blank", GOOD).block().body()).contains("idempotency-key-invalid");
        assertThat(post(port, officer, "k".repeat(256), GOOD).block().status()).isEqualTo(400);
    }

    @Test
    void actsOnceInABurstOfDuplicatesOnTwoInstances() {
        try (ConfigurableApplicationContext other = new SpringApplicationBuilder(ThingApplication.class)
                .properties(SERVERS.properties())
                .run("--server.port=0", "--spring.kafka.listener.auto-startup=false")) {
            int otherPort = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            int before = made(other);
            List<Told> told = Flux.range(0, 50)
                    .flatMap(n -> post(n % 2 == 0 ? port : otherPort, officer, key, GOOD), 50)
                    .collectList()
                    .block(Duration.ofSeconds(60));
            assertThat(told).hasSize(50);
            assertThat(told.stream().distinct()).hasSize(1);
            assertThat(told.getFirst().status()).isEqualTo(201);
            assertThat(made(other) - before).isEqualTo(1);
            assertThat(rows(told.getFirst())).isEqualTo(1);
            assertThat(count("select count(*) from platform.outbox where key = '%s'".formatted(id(told.getFirst()))))
                    .isEqualTo(1);
        }
    }

    private String bring(String name, String content) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", content.getBytes(StandardCharsets.UTF_8)).filename(name);
        return WebClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/api/things/v1/files")
                .headers(headers -> headers.setBearerAuth(officer.value()))
                .header("Idempotency-Key", key)
                .bodyValue(form.build())
                .exchangeToMono(answer -> answer.bodyToMono(String.class))
                .block();
    }

    private int made(ConfigurableApplicationContext other) {
        return things.made.get() + other.getBean(Things.class).made.get();
    }

    private long rows(Told told) {
        return count("select count(*) from thing where id = '%s'".formatted(id(told)));
    }

    private static String id(Told told) {
        return told.location().substring(told.location().lastIndexOf('/') + 1);
    }

    private static Mono<Told> post(int port, TestToken caller, String key, String body) {
        return WebClient.create("http://localhost:" + port)
                .post()
                .uri("/api/things/v1/things")
                .header(HttpHeaders.AUTHORIZATION, caller.bearer())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchangeToMono(answer -> answer.bodyToMono(String.class)
                        .map(text -> new Told(
                                answer.statusCode().value(),
                                answer.headers().asHttpHeaders().getFirst(HttpHeaders.LOCATION),
                                answer.headers().asHttpHeaders().getETag(),
                                text)))
                .timeout(Duration.ofSeconds(60));
    }

    private record Told(int status, String location, String tag, String body) {}
}
