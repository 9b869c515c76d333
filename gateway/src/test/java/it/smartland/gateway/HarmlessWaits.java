package it.smartland.gateway;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** What looks like blocking to BlockHound in the gateway alone, and is none. */
public final class HarmlessWaits implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        // A circuit breaker counts under a lock that is held for no longer than the counting takes.
        String breaker = "io.github.resilience4j.circuitbreaker.internal.CircuitBreakerStateMachine";
        builder.allowBlockingCallsInside(breaker, "onSuccess");
        builder.allowBlockingCallsInside(breaker, "onError");
        builder.allowBlockingCallsInside(breaker, "tryAcquirePermission");
        // Netty's allocator frees what it shares between threads under a lock of the same kind.
        builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate");
    }
}
