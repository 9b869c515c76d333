package it.smartland.gateway.session;

/** The session ended while a request that used it was still being served. */
public final class SessionEnded extends RuntimeException {

    SessionEnded() {
        super("the session has ended meanwhile", null, false, false);
    }
}
