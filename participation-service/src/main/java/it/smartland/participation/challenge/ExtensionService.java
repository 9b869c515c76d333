package it.smartland.participation.challenge;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.platform.id.Ids;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Puts challenges off: the new closing, the record of who and why, and the event that tells of it are one transaction. */
@Service
class ExtensionService {

    private final ChallengeService challenges;
    private final Extensions extensions;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ExtensionService(
            ChallengeService challenges, Extensions extensions, TransactionalOperator transaction, Clock clock) {
        this.challenges = challenges;
        this.extensions = extensions;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<ExtensionView> extend(UUID id, Caller caller, Received<ExtensionRequest> body) {
        Instant now = clock.instant();
        return challenges
                .lockOwned(id, caller, now)
                .flatMap(current -> extend(current, body.open().of(current, now), caller))
                .as(transaction::transactional);
    }

    private Mono<ExtensionView> extend(Challenge current, Challenge extended, Caller caller) {
        Extension extension = new Extension(
                Ids.next(),
                current.id(),
                current.terms().closesAt(),
                extended.terms().closesAt(),
                extended.extensionReason() == null ? "" : extended.extensionReason(),
                caller.subject(),
                caller.displayName(),
                extended.updatedAt());
        return challenges
                .tell(ParticipationEvent.CHALLENGE_EXTENDED, extended)
                .then(extensions.add(extension))
                .thenReturn(ExtensionView.of(extension, current.owner(), caller));
    }

    Mono<Page<ExtensionView>> list(UUID id, @Nullable Caller caller) {
        return challenges
                .see(id, caller)
                .flatMap(challenge -> extensions
                        .of(id)
                        .map(extension -> ExtensionView.of(extension, challenge.owner(), caller))
                        .collectList()
                        .map(all -> new Page<>(all, null)));
    }
}
