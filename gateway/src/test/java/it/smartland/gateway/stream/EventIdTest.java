package it.smartland.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import java.util.Base64;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

    @Test
    void saysHowFarEachPartitionWasRead() {
        Offsets offsets = Offsets.NONE
                .with(Topic.GRANTS_CALLS, 0, 0)
                .with(Topic.GRANTS_CALLS, 2, 127)
                .with(Topic.PARTICIPATION_CHALLENGES, 0, 128)
                .with(Topic.PARTICIPATION_CHALLENGES, 1, Long.MAX_VALUE)
                .naming(Topic.CATALOGUE_ACTORS);

        String id = EventId.of(offsets);

        assertThat(id).matches("[A-Za-z0-9_-]+");
        assertThat(EventId.read(id)).hasValue(offsets);
    }

    @Test
    void isShortEvenForAllTopics() {
        Offsets all = Offsets.NONE;
        for (Topic topic : Topic.values()) {
            for (int partition = 0; partition < 3; partition++) {
                all = all.with(topic, partition, 2_000_000);
            }
        }
        assertThat(EventId.of(all)).hasSizeLessThan(300);
    }

    @Test
    void tellsTheTopicsApart() {
        assertThat(Stream.of(Topic.values()).map(EventId::mark)).doesNotHaveDuplicates();
        assertThat(EventId.read(EventId.of(Offsets.NONE.of(EnumSet.allOf(Topic.class))))
                        .orElseThrow()
                        .topics())
                .containsExactly(Topic.values());
    }

    @Test
    void passesOverATopicThatIsNoMore() {
        assertThat(EventId.read(encoded(1, 0, 0, 1, 7))).hasValue(Offsets.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AQ==x", "ciao!", "Ag", "AQA", "AQAA_wE", "AQAAAf_______________w"})
    void readsNothingElse(String id) {
        assertThat(EventId.read(id)).isEmpty();
    }

    @Test
    void isNotLongerThanAHeaderShouldBe() {
        assertThat(EventId.read("A".repeat(5000))).isEmpty();
    }

    private static String encoded(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }
}
