package it.smartland.platform.lineage;

import it.smartland.contracts.Area;
import it.smartland.contracts.LineageState;
import it.smartland.contracts.participation.AuthorState;
import it.smartland.contracts.participation.ChallengeState;
import it.smartland.contracts.participation.Maturity;
import it.smartland.contracts.participation.SolutionState;
import it.smartland.platform.id.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the services of the loop tell on their topics. */
public final class ChainMessage {

    private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

    private ChainMessage() {}

    public static ChallengeState challenge(UUID id, String title, @Nullable UUID alert) {
        return new ChallengeState(
                id,
                ChallengeState.Status.OPEN,
                null,
                title,
                "d",
                "016092",
                Area.ECONOMY,
                AT,
                AT.plusSeconds(60),
                null,
                alert,
                null,
                null,
                null,
                null,
                false,
                0,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                AT,
                AT,
                1);
    }

    public static SolutionState solution(UUID id, UUID challenge, String title, UUID... practices) {
        return solution(id, challenge, title, SolutionState.Status.PUBLISHED, practices);
    }

    public static SolutionState solution(
            UUID id, UUID challenge, String title, SolutionState.Status status, UUID... practices) {
        return new SolutionState(
                id,
                challenge,
                status,
                null,
                title,
                "s",
                "b",
                Maturity.IDEA,
                Area.ECONOMY,
                null,
                new AuthorState(AuthorState.Kind.CITIZEN, null),
                List.of(practices),
                null,
                0L,
                null,
                0,
                1,
                List.of(),
                null,
                List.of(),
                AT,
                AT,
                AT,
                1);
    }

    public static ProducerRecord<String, byte[]> event(String topic, UUID event, long version, LineageState state) {
        var message = new ProducerRecord<>(
                topic, state.id().toString(), JsonMapper.shared().writeValueAsBytes(state));
        Map.of(
                        "ce_id", event.toString(),
                        "ce_type", "it.smartland.participation." + state.lineageType() + ".updated.v1",
                        "ce_time", AT.toString(),
                        "ce_aggregateversion", Long.toString(version))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    public static ProducerRecord<String, byte[]> event(String topic, long version, LineageState state) {
        return event(topic, Ids.next(), version, state);
    }
}
