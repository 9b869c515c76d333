package it.smartland.participation.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an author says against an act.
 *
 * @param moderator account of the one who did the act; null where the reports alone did it
 * @param upheld null until it is decided
 */
record Appeal(
        UUID id,
        UUID act,
        UUID object,
        String owner,
        String text,
        @Nullable String moderator,
        @Nullable Boolean upheld,
        Instant madeAt,
        @Nullable Instant decidedAt) {}
