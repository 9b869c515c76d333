package it.smartland.platform.security;

/** The realm's keys cannot be fetched, and none that would verify the token is known from before. */
final class KeysUnavailableException extends RuntimeException {

    KeysUnavailableException(Throwable cause) {
        super("The keys of the identity provider cannot be fetched", cause);
    }
}
