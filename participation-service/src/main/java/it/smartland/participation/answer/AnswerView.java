package it.smartland.participation.answer;

import it.smartland.contracts.participation.RatingState;
import it.smartland.contracts.participation.Verdict;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body answers to a solution or owes to it, as readers see it.
 *
 * @param id that of the solution
 * @param title of the solution
 * @param status what it answered; null before
 * @param number how many versions were published
 * @param dueAt when it is due; null where none is owed
 * @param overdue whether that has passed without an answer
 * @param answeredAt when it was first published
 * @param scheduled the version that waits to be public; null to all but the officers of the body
 * @param rating what people think of the answer
 */
record AnswerView(
        UUID id,
        UUID solution,
        String title,
        UUID challenge,
        BodyView owner,
        @Nullable Verdict status,
        @Nullable String reason,
        int number,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Instant answeredAt,
        @Nullable AnswerVersionView scheduled,
        RatingState rating,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static AnswerView of(FoundAnswer found, BodyNames names, @Nullable Caller caller, Instant now) {
        OfficialAnswer answer = found.answer();
        return new AnswerView(
                answer.id(),
                answer.id(),
                found.title(),
                answer.challenge(),
                names.view(answer.owner()),
                answer.status(),
                answer.reason(),
                answer.number(),
                answer.dueAt(),
                answer.isOverdue(now),
                answer.answeredAt(),
                found.isKnownWaitingTo(caller) ? AnswerVersionView.of(found.waiting(), answer.owner(), caller) : null,
                answer.rating(),
                answer.createdAt(),
                answer.updatedAt(),
                answer.version());
    }
}
