package it.smartland.grants.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a call, as its office asks for it.
 *
 * @param reason shown with the call as its {@code statusReason}
 */
record CallTransition(
        @NotNull @Nullable CallStatus to,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    Call of(Call call, Instant now) {
        return call.movedTo(Objects.requireNonNull(to), reason, now);
    }
}
