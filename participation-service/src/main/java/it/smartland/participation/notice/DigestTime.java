package it.smartland.participation.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the daily mail goes out: in the morning, on Rome's clock, whichever way it was turned that night. */
final class DigestTime {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private DigestTime() {}

    /** The next one: what happens at that very instant waits for the one after. */
    static Instant after(Instant now) {
        ZonedDateTime here = now.atZone(ROME);
        ZonedDateTime today = here.with(MORNING);
        ZonedDateTime next = here.isBefore(today) ? today : today.plusDays(1).with(MORNING);
        return next.toInstant();
    }
}
