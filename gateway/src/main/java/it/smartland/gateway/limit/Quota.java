package it.smartland.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import it.smartland.platform.problem.ProblemException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/**
 * What one request left of its caller's allowance.
 *
 * @param reset seconds until the allowance is whole again
 * @param retryAfter seconds until one more request will be served, if this one is not
 */
record Quota(boolean granted, long limit, long remaining, long reset, long retryAfter) {

    static Quota of(LimitProperties.Rate rate, ConsumptionProbe probe) {
        return new Quota(
                probe.isConsumed(),
                rate.burst(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    /** The one family of headers that the interoperability guidelines (ModI) name. */
    void tell(HttpHeaders headers) {
        headers.set("X-RateLimit-Limit", Long.toString(limit));
        headers.set("X-RateLimit-Remaining", Long.toString(remaining));
        headers.set("X-RateLimit-Reset", Long.toString(reset));
    }

    ProblemException refusal() {
        return ProblemException.of(429, "too-many-requests")
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter));
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
