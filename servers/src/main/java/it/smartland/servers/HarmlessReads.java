package it.smartland.servers;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** What looks like blocking to BlockHound in every application, and is none; each test JVM finds it by itself. */
public final class HarmlessReads implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        // A login to the database, a session id: the kernel's random bytes are read from a file, but never waited for.
        builder.allowBlockingCallsInside("sun.security.provider.NativePRNG", "engineNextBytes");
        // Spring looks a bean up once, at its first use.
        builder.allowBlockingCallsInside("org.springframework.util.function.SingletonSupplier", "get");
        // Jackson learns once how a class is read and written; whoever comes at the same instant waits for it.
        builder.allowBlockingCallsInside(
                "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer");
        builder.allowBlockingCallsInside(
                "tools.jackson.databind.ser.SerializerCache", "addAndResolveNonTypedSerializer");
    }
}
