package it.smartland.grants.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another body that takes part.
 *
 * @param role what it contributes
 * @param letter whether it has committed itself
 */
public record Partner(
        String body, String role, Letter letter, @Nullable Instant answeredAt) {

    /** What a partner answers to being named. */
    public enum Letter {
        PENDING,
        CONFIRMED,
        DECLINED
    }

    static Partner asked(String body, String role) {
        return new Partner(body, role, Letter.PENDING, null);
    }

    Partner answered(Letter letter, Instant now) {
        return new Partner(body, role, letter, letter == Letter.PENDING ? null : now);
    }

    boolean isConfirmed() {
        return letter == Letter.CONFIRMED;
    }

    /** What it agreed to is its role: another one is asked for anew. */
    Partner unlessRoleChangedFrom(Partner before) {
        return role.equals(before.role) ? before : this;
    }
}
