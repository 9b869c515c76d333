package it.smartland.participation.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal, as its author and the moderators see it.
 *
 * @param act the act of the register that it is against
 * @param upheld null until it is decided
 */
record AppealView(
        UUID id,
        UUID act,
        UUID object,
        String text,
        Instant madeAt,
        @Nullable Boolean upheld,
        @Nullable Instant decidedAt) {

    static AppealView of(Appeal appeal) {
        return new AppealView(
                appeal.id(),
                appeal.act(),
                appeal.object(),
                appeal.text(),
                appeal.madeAt(),
                appeal.upheld(),
                appeal.decidedAt());
    }
}
