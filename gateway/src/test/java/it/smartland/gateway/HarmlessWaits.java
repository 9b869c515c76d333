package it.smartland.gateway;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** What looks like blocking to BlockHound and is none. */
public final class HarmlessWaits implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        // Session ids, nonces and seals need random bytes; the kernel's are read from a file, but never waited for.
        builder.allowBlockingCallsInside("sun.security.provider.NativePRNG", "engineNextBytes");
        // A circuit breaker counts under a lock that is held for no longer than the counting takes.
        String breaker = "io.github.resilience4j.circuitbreaker.internal.CircuitBreakerStateMachine";
        builder.allowBlockingCallsInside(breaker, "onSuccess");
        builder.allowBlockingCallsInside(breaker, "onError");
        builder.allowBlockingCallsInside(breaker, "tryAcquirePermission");
        // Netty's allocator frees what it shares between threads under a lock of the same kind.
        builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate");
        // Spring Boot looks its tracer up once, at the first request.
        builder.allowBlockingCallsInside("org.springframework.util.function.SingletonSupplier", "get");
    }
}
