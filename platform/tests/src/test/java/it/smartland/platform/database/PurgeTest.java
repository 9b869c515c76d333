package it.smartland.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.thing.ThingTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PurgeTest extends ThingTest {

    private static final String OUTBOX = """
            insert into platform.outbox (event_id, topic, key, type, aggregate_version, body, occurred_at, published_at)
            select gen_random_uuid(), 'purge', n::text, 't', 1, '', now() - interval '8 days', %s
            from generate_series(1, %d) n
            """;

    @Autowired
    private Purge purge;

    @Test
    void takesAwayWhatHasServedAndNothingElse() {
        // Before the purge the relay must not see them, hence they are inserted as published.
        run(OUTBOX.formatted("now() - interval '8 days'", 2_500));
        run(OUTBOX.formatted("now() - interval '6 days'", 3));
        run("insert into platform.inbox (consumer, event_id, received_at) values"
                + " ('purge', gen_random_uuid(), now() - interval '31 days'), ('purge', gen_random_uuid(), now())");
        run(
                "insert into platform.idempotency_key (principal, method, path, key, fingerprint, created_at) values"
                        + " ('purge', 'POST', '/', 'old', '', now() - interval '25 hours'), ('purge', 'POST', '/', 'new', '', now())");
        purge.purge().block(Duration.ofSeconds(20));
        assertThat(count("select count(*) from platform.outbox where topic = 'purge'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from platform.inbox where consumer = 'purge'"))
                .isEqualTo(1);
        assertThat(column("select key from platform.idempotency_key where principal = 'purge'"))
                .containsExactly("new");
    }
}
