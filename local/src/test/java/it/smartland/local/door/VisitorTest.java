package it.smartland.local.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.local.door.Gate.Asked;
import it.smartland.local.door.Gate.Says;
import it.smartland.local.stack.StackException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitorTest {

    private static final Duration AWHILE = Duration.ofSeconds(10);
    private static final String PROBLEM = """
            {"title": "Non va", "detail": "La sfida non è valida.",
             "errors": [{"pointer": "/title", "code": "not-blank", "message": "scrivi un titolo"}]}
            """;

    @Test
    void callsAsTheAccountThatItIs() {
        try (Gate gate = new Gate((call, before) -> new Says(201, "{\"id\": \"7\"}"))) {
            Door door = gate.door(Duration.ZERO);

            assertThat(door.as("cittadino1").post("/api/x", Map.of("stars", 5)).id())
                    .isEqualTo("7");
            door.asNobody().get("/api/x");

            assertThat(gate.asked()).extracting(Asked::call).containsExactly("POST /api/x", "GET /api/x");
            assertThat(gate.asked()).extracting(Asked::authorization).containsExactly("Bearer pass", "null");
            assertThat(gate.asked().getFirst().body()).isEqualTo("{\"stars\":5}");
        }
    }

    @Test
    void tellsARefusalWithEveryFault() {
        try (Gate gate = new Gate((call, before) -> new Says(422, PROBLEM))) {
            var visitor = gate.door(AWHILE).as("comune-dossena");

            assertThatThrownBy(() -> visitor.post("/api/x", Map.of()))
                    .isInstanceOf(StackException.class)
                    .hasMessage("POST /api/x as comune-dossena was refused with 422:"
                            + " La sfida non è valida. (/title scrivi un titolo)");
            assertThat(gate.asked()).as("a refusal is an answer").hasSize(1);
        }
    }

    @Test
    void asksAgainThroughAnOutageUnderOneKey() {
        try (Gate gate = new Gate((call, before) -> new Says(before < 2 ? 503 : 201, "{}"))) {
            gate.door(AWHILE).as("cittadino1").post("/api/x", Map.of());

            assertThat(gate.asked()).hasSize(3);
            assertThat(gate.asked())
                    .extracting(Asked::key)
                    .doesNotContain("null")
                    .containsOnly(gate.asked().getFirst().key());
        }
    }

    @Test
    void givesUpAtOnceUnlessItPerseveres() {
        try (Gate gate = new Gate((call, before) -> new Says(503, "{}"))) {
            var visitor = gate.door(Duration.ZERO).asNobody();

            assertThatThrownBy(() -> visitor.get("/api/x")).hasMessageContaining("was refused with 503");
            assertThat(gate.asked()).hasSize(1);
        }
    }

    @Test
    void saysThatNobodyAnswers() {
        var nowhere = URI.create("http://localhost:1/");
        var visitor = new Door(nowhere, nowhere, Duration.ZERO).asNobody();

        assertThatThrownBy(() -> visitor.get("/api/x"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("GET /api/x found no answer")
                .hasMessageEndingWith("is Smart Land up?");
    }

    @Test
    void bringsAFileWithWhatItsColumnsSay() {
        try (Gate gate = new Gate((call, before) -> new Says(202, "{}"))) {
            gate.door(Duration.ZERO).as("provincia").upload("/api/x", Map.of("mode", "STRICT"), "a.csv", "1;2\n");

            assertThat(gate.asked().getFirst().body())
                    .contains("name=\"mapping\"\r\nContent-Type: application/json\r\n\r\n{\"mode\":\"STRICT\"}\r\n")
                    .contains("name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n1;2\n\r\n");
        }
    }
}
