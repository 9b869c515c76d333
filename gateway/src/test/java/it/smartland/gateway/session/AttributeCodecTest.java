package it.smartland.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributeCodecTest {

    private final AttributeCodec codec = new AttributeCodec("a secret");

    @Test
    void readsWhatItWrote() {
        assertThat(codec.decode(codec.encode(List.of("a", Instant.EPOCH)))).contains(List.of("a", Instant.EPOCH));
    }

    @Test
    void doesNotWriteInClear() {
        assertThat(new String(codec.encode("refresh-token"), StandardCharsets.ISO_8859_1))
                .doesNotContain("refresh");
        assertThat(codec.encode("refresh-token")).isNotEqualTo(codec.encode("refresh-token"));
    }

    @Test
    void readsNothingOfAnotherKey() {
        assertThat(new AttributeCodec("another secret").decode(codec.encode("a")))
                .isEmpty();
    }

    @Test
    void readsNothingThatWasAltered() {
        byte[] sealed = codec.encode("a");
        sealed[sealed.length - 1] ^= 1;
        assertThat(codec.decode(sealed)).isEmpty();
    }

    @Test
    void readsNoClassThatNoSessionNeeds() {
        assertThat(codec.decode(codec.encode(new File("/etc")))).isEmpty();
    }
}
