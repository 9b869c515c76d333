package it.smartland.participation.notice;

import it.smartland.participation.notice.Mails.Outgoing;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends people by mail what they want to be told by mail. It looks at those who have news, and at nobody else. */
@Component
class Mailing {

    private static final Logger log = LoggerFactory.getLogger(Mailing.class);
    private static final int BATCH = 200;
    private static final int AT_ONCE = 8;

    private final Mails mails;
    private final Notices notices;
    private final Preferences preferences;
    private final LetterWriting writing;
    private final PostOffice office;
    private final MailProperties properties;
    private final Clock clock;

    Mailing(
            Mails mails,
            Notices notices,
            Preferences preferences,
            LetterWriting writing,
            PostOffice office,
            MailProperties properties,
            Clock clock) {
        this.mails = mails;
        this.notices = notices;
        this.preferences = preferences;
        this.writing = writing;
        this.office = office;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${smartland.mail.every:1s}")
    Mono<Void> sendWhatIsDue() {
        return Mono.defer(() -> gather(clock.instant())).then(Mono.defer(() -> send(clock.instant())));
    }

    private Mono<Void> gather(Instant now) {
        return mails.due(now, BATCH)
                .collectList()
                .flatMapIterable(people -> people)
                .concatMap(person -> mails.gather(person, now))
                .then();
    }

    private Mono<Void> send(Instant now) {
        return mails.isAnyToSend(now)
                .filter(Boolean::booleanValue)
                .flatMap(any -> Flux.range(0, AT_ONCE)
                        .flatMap(lane -> sendUntilNoneIsLeft(now), AT_ONCE)
                        .then());
    }

    private Mono<Void> sendUntilNoneIsLeft(Instant now) {
        return mails.take(now, properties.patience())
                .flatMap(mail -> send(mail, now).thenReturn(true))
                .defaultIfEmpty(false)
                .repeat()
                .takeUntil(sent -> !sent)
                .then();
    }

    /** Whoever wants no more mail by now gets none. */
    private Mono<Void> send(Outgoing mail, Instant now) {
        return letter(mail)
                .flatMap(letter -> office.send(letter, now)
                        .then(mails.sent(mail.id(), now))
                        .thenReturn(true))
                .switchIfEmpty(mails.giveUp(mail.id(), now).thenReturn(true))
                .onErrorResume(
                        MailException.class,
                        refused -> refused(mail, refused, now).thenReturn(true))
                .then();
    }

    private Mono<Letter> letter(Outgoing mail) {
        return preferences
                .of(mail.person())
                .flatMap(to -> Mono.justOrEmpty(to.address())
                        .flatMap(address -> notices.of(mail.id())
                                .collectList()
                                .filter(news -> !news.isEmpty())
                                .map(news -> writing.write(mail.id(), address, to, news))));
    }

    /** The server's words name the address: they are not written down. */
    private Mono<Void> refused(Outgoing mail, MailException refusal, Instant now) {
        log.warn(
                "Mail {} was not taken at attempt {}: {}",
                mail.id(),
                mail.attempts(),
                refusal.getClass().getSimpleName());
        return mail.attempts() < properties.attempts() ? Mono.empty() : mails.giveUp(mail.id(), now);
    }
}
