package it.smartland.gateway.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Removes the rows of sessions that have expired. */
final class ExpiredSessions {

    private static final Logger log = LoggerFactory.getLogger(ExpiredSessions.class);

    private final Sessions sessions;

    ExpiredSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelayString = "${smartland.gateway.session.sweep}")
    Mono<Long> sweep() {
        // Spring asks for the publisher once and subscribes to it each time: what is expired is asked anew.
        return Mono.defer(sessions::deleteExpired)
                .doOnNext(rows -> log.debug("removed {} expired sessions", rows))
                .onErrorResume(DataAccessException.class, e -> {
                    log.warn("Expired sessions stay until the next sweep: {}", e.getMessage());
                    return Mono.empty();
                });
    }
}
