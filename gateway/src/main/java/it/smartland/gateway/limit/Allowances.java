package it.smartland.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The token buckets of all callers, in this replica's memory. */
@Component
final class Allowances {

    /** A bucket not asked for this long is full again, and need not be remembered. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private final Cache<String, Bucket> buckets;

    Allowances(LimitProperties limits) {
        buckets = Caffeine.newBuilder()
                .expireAfterAccess(FORGOTTEN)
                .maximumSize(limits.callers())
                .build();
    }

    Quota take(String caller, LimitProperties.Rate rate) {
        Bucket bucket = buckets.get(
                caller,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.refill(), rate.per()))
                        .build());
        return Quota.of(rate, bucket.tryConsumeAndReturnRemaining(1));
    }
}
