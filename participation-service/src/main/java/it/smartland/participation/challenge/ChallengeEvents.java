package it.smartland.participation.challenge;

import it.smartland.contracts.participation.ChallengeState;
import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.contracts.participation.PhaseState;
import it.smartland.contracts.participation.Withheld;
import it.smartland.platform.outbox.OutgoingEvent;

/** What is told of a challenge; nothing while it is a draft. */
final class ChallengeEvents {

    private ChallengeEvents() {}

    static OutgoingEvent of(ParticipationEvent happening, Challenge challenge) {
        return OutgoingEvent.of(happening, challenge.id(), challenge.revision(), state(challenge));
    }

    private static ChallengeState state(Challenge challenge) {
        ChallengeTerms terms = challenge.terms();
        return new ChallengeState(
                challenge.id(),
                ChallengeState.Status.valueOf(challenge.status().name()),
                challenge.statusReason(),
                shown(challenge, terms.title()),
                shown(challenge, terms.description()),
                challenge.owner(),
                terms.area(),
                terms.opensAt(),
                terms.closesAt(),
                challenge.closedAt(),
                terms.alert(),
                terms.indicator(),
                terms.target(),
                terms.supportThreshold(),
                terms.supportsPerPerson(),
                terms.hiddenTallies(),
                challenge.solutions(),
                challenge.hidden() ? null : terms.goal(),
                terms.eligibility().state(),
                terms.call(),
                terms.phases().stream().map(ChallengeEvents::state).toList(),
                challenge.extensionReason(),
                terms.premoderated(),
                challenge.hidden(),
                challenge.createdAt(),
                challenge.updatedAt(),
                challenge.version());
    }

    private static String shown(Challenge challenge, String text) {
        return challenge.hidden() ? Withheld.TEXT : text;
    }

    private static PhaseState state(Phase phase) {
        return new PhaseState(phase.from(), phase.to(), phase.create(), phase.vote(), phase.comment());
    }
}
