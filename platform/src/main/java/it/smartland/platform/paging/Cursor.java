package it.smartland.platform.paging;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Where a page of a list ended: the sort keys of its last row. A reader passes it back as it came; one that was altered
 * or belongs to another list is refused with 400.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The sort keys in the order of the list's {@code order by}. */
    public static Cursor at(Object... keys) {
        return new Cursor(Stream.of(keys).map(Object::toString).toList());
    }

    public static Cursor decode(String text) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(text);
            byte[] content = Arrays.copyOf(sealed, Math.max(0, sealed.length - 4));
            if (content.length == 0 || !Arrays.equals(sealed, seal(content))) {
                throw invalid();
            }
            return new Cursor(List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public String encode() {
        byte[] content = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(content));
    }

    public String text(int index) {
        return read(index, Function.identity());
    }

    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    public long number(int index) {
        return read(index, Long::parseLong);
    }

    public double real(int index) {
        return read(index, Double::parseDouble);
    }

    private <T> T read(int index, Function<String, T> parse) {
        if (index >= keys.size()) {
            throw invalid();
        }
        try {
            return parse.apply(keys.get(index));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid();
        }
    }

    /** A check against alteration and truncation; it hides nothing and need not, for the keys are in the page itself. */
    private static byte[] seal(byte[] content) {
        CRC32C check = new CRC32C();
        check.update(content);
        byte[] sealed = Arrays.copyOf(content, content.length + 4);
        int sum = (int) check.getValue();
        for (int i = 0; i < 4; i++) {
            sealed[content.length + i] = (byte) (sum >>> (8 * i));
        }
        return sealed;
    }

    private static ProblemException invalid() {
        return ProblemException.malformed(List.of(new Fault("?cursor", "invalid-cursor")));
    }
}
