package it.smartland.participation.answer;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.tally.Telling;
import it.smartland.participation.tally.Told;
import it.smartland.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What time does to answers: they become due, their date to be public comes, their ratings are told. */
@Component
class AnswerClock {

    private static final int BATCH = 50;

    private static final Told<OfficialAnswer> RATED = new Told<>(
            "official_answer",
            "a",
            AnswerRows.COLUMNS,
            AnswerRows::answer,
            rated -> AnswerEvents.of(ParticipationEvent.OFFICIAL_ANSWER_RATED, rated));

    private final AnswerDuties duties;
    private final OfficialAnswers answers;
    private final AnswerVersions versions;
    private final AnswerDesk desk;
    private final Telling telling;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AnswerClock(
            AnswerDuties duties,
            OfficialAnswers answers,
            AnswerVersions versions,
            AnswerDesk desk,
            Telling telling,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.duties = duties;
        this.answers = answers;
        this.versions = versions;
        this.desk = desk;
        this.telling = telling;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Several instances may do so at once. */
    @Scheduled(fixedDelayString = "${smartland.answers.every:1s}")
    Mono<Void> tick() {
        // The schedule calls this method once, and subscribes again and again to what it got.
        return Mono.defer(() -> owe(clock.instant()))
                .then(Mono.defer(() -> publish(clock.instant())))
                .then(telling.tellDue(RATED));
    }

    private Mono<Void> owe(Instant now) {
        return duties.arisen(BATCH)
                .collectList()
                .flatMapIterable(arisen -> arisen)
                .concatMap(duty -> owe(duty, now).as(transaction::transactional))
                .then();
    }

    private Mono<Void> owe(AnswerDuties.Duty duty, Instant now) {
        return answers.owe(duty.unanswered(now), duty.dueAt(), now)
                .flatMap(owed -> outbox.append(AnswerEvents.of(ParticipationEvent.OFFICIAL_ANSWER_DUE, owed.answer())));
    }

    private Mono<Void> publish(Instant now) {
        return versions.toPublish(now, BATCH)
                .collectList()
                .flatMapIterable(due -> due)
                .concatMap(answer -> publish(answer, now).as(transaction::transactional))
                .then();
    }

    /** What an officer called off or put off meanwhile is left alone. */
    private Mono<FoundAnswer> publish(UUID answer, Instant now) {
        return answers.lockExisting(answer)
                .filter(locked -> locked.waiting() != null && locked.waiting().isDue(now))
                .flatMap(locked -> desk.publishWaiting(locked, now));
    }
}
