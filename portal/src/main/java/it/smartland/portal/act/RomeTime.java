package it.smartland.portal.act;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Day and time as somebody typed them, read on Rome's clock. Twice a year that clock is no plain number line: one hour of
 * March is not there, and one of October is there twice. Neither is guessed at.
 *
 * @param reading what became of what was typed
 * @param instant null unless it was read
 */
public record RomeTime(Reading reading, @Nullable Instant instant) {

    /** The earlier of two equal hours, in summer time. */
    public static final String FIRST = "FIRST";

    /** The later of two equal hours, in winter time. */
    public static final String SECOND = "SECOND";

    /** What became of what was typed; the name ends the word that says so to people. */
    public enum Reading {
        EMPTY,
        UNREADABLE,
        /** In the hour that the clocks skip. */
        SKIPPED,
        /** In the hour that comes twice, and not said which. */
        TWICE,
        READ;

        public boolean isFault() {
            return this == UNREADABLE || this == SKIPPED || this == TWICE;
        }
    }

    /** What was typed; {@code which} is {@link #FIRST} or {@link #SECOND} where it was said. */
    public static RomeTime of(@Nullable String typed, @Nullable String which) {
        if (typed == null || typed.isBlank()) {
            return new RomeTime(Reading.EMPTY, null);
        }
        try {
            return of(LocalDateTime.parse(typed.strip()), which);
        } catch (DateTimeParseException unreadable) {
            return new RomeTime(Reading.UNREADABLE, null);
        }
    }

    /** Whether what was typed is there twice, so that a form must ask which is meant. */
    public static boolean comesTwice(String typed) {
        return of(typed, null).reading() == Reading.TWICE;
    }

    private static RomeTime of(LocalDateTime local, @Nullable String which) {
        List<ZoneOffset> offsets = Typed.ROME.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            return new RomeTime(Reading.SKIPPED, null);
        }
        if (offsets.size() == 1 || FIRST.equals(which)) {
            return new RomeTime(Reading.READ, local.toInstant(offsets.getFirst()));
        }
        return SECOND.equals(which)
                ? new RomeTime(Reading.READ, local.toInstant(offsets.getLast()))
                : new RomeTime(Reading.TWICE, null);
    }
}
