package it.smartland.participation.notice;

import java.time.Clock;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Hands each piece of news out to those who follow what it is about and to those it is addressed to, in one statement and
 * without a look at anybody else.
 * Several instances may do so at once: what one has taken another passes over.
 */
@Component
class HandingOut {

    private static final int BATCH = 100;

    // Nobody is told of what they did themselves, nor of what happened before they began to follow.
    private static final String HAND_OUT = """
            with taken as (
                delete from news_to_hand_out q
                where q.news in (
                    select news from news_to_hand_out order by news limit :batch for update skip locked)
                returning q.news),
            fresh as (
                select n.* from taken join news n on n.id = taken.news),
            concerned as (
                select f.person, n.id, n.at
                from fresh n
                    join follow f on f.target = any (n.followed) and f.since <= n.at
                    left join opinion o on o.id = n.opinion
                    left join solution s on s.id = n.solution and n.kind = 'SOLUTION_PUBLISHED'
                where f.person is distinct from coalesce(o.author_subject, s.author_subject)
                union
                select unnest(n.addressed), n.id, n.at from fresh n),
            told as (
                insert into notice (person, news, at, mail_at)
                select h.person, h.id, h.at, case p.mail when 'AT_ONCE' then :now when 'DAILY' then :digest end
                from concerned h left join notice_preference p on p.person = h.person
                on conflict (person, news) do nothing)
            select count(*) from taken
            """;

    private final DatabaseClient db;
    private final Clock clock;

    HandingOut(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${smartland.notices.every:1s}")
    Mono<Void> handOut() {
        // The schedule calls this method once, and subscribes again and again to what it got.
        return Mono.defer(() -> handOut(clock.instant()))
                .repeat()
                .takeUntil(taken -> taken < BATCH)
                .then();
    }

    private Mono<Long> handOut(Instant now) {
        return db.sql(HAND_OUT)
                .bind("batch", BATCH)
                .bind("now", now)
                .bind("digest", DigestTime.after(now))
                .mapValue(Long.class)
                .one();
    }
}
