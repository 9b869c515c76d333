package it.smartland.participation.answer;

import it.smartland.contracts.participation.OfficialAnswerState;
import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.platform.outbox.OutgoingEvent;

/** What is told of an official answer: nothing of a version that waits, and never who wrote it. */
final class AnswerEvents {

    private AnswerEvents() {}

    static OutgoingEvent of(ParticipationEvent happening, OfficialAnswer answer) {
        return OutgoingEvent.of(happening, answer.id(), answer.revision(), state(answer));
    }

    private static OfficialAnswerState state(OfficialAnswer answer) {
        return new OfficialAnswerState(
                answer.id(),
                answer.challenge(),
                answer.owner(),
                answer.dueAt(),
                answer.status(),
                answer.reason(),
                answer.number(),
                answer.answeredAt(),
                answer.rating(),
                answer.createdAt(),
                answer.updatedAt(),
                answer.version());
    }
}
