package it.smartland.participation.moderation;

import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Brings about what was decided about objects of one kind, in the transaction that writes the decision down. Each kind
 * does it in its own way; all refuse with 409 what cannot come to pass.
 */
public interface Moderable {

    ObjectKind kind();

    /** Takes a published object out of sight. */
    Mono<Void> hide(UUID id, Instant now);

    /** Brings a hidden object back as it was. */
    Mono<Void> restore(UUID id, Instant now);

    /** Publishes what waited for a moderator, or was refused by one. */
    Mono<Void> approve(UUID id, Instant now);

    /** Publishes nothing of what waited, and tells its author why. */
    Mono<Void> refuse(UUID id, String reason, Instant now);
}
