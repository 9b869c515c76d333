package it.smartland.participation.following;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller follows something.
 *
 * @param id of the challenge or solution; the code of the body
 * @param title of the challenge or solution, name of the body; null where it is not known
 * @param since null where they do not follow it
 */
record FollowView(
        FollowedType type,
        String id,
        @Nullable String title,
        boolean following,
        @Nullable Instant since) {}
