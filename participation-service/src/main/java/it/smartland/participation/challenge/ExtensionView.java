package it.smartland.participation.challenge;

import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Once that a challenge was put off, as readers see it: the body answers for it in public.
 *
 * @param previously when it would have closed
 * @param author name of the officer who did it; null to all but the officers of the same body
 */
record ExtensionView(
        UUID id,
        UUID challenge,
        Instant previously,
        Instant closesAt,
        String reason,
        @Nullable String author,
        Instant extendedAt) {

    static ExtensionView of(Extension extension, String owner, @Nullable Caller caller) {
        return new ExtensionView(
                extension.id(),
                extension.challenge(),
                extension.previously(),
                extension.closesAt(),
                extension.reason(),
                caller != null && caller.isOfficerOf(owner) ? extension.authorName() : null,
                extension.extendedAt());
    }
}
