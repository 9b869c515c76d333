package it.smartland.gateway.login;

import it.smartland.platform.problem.ProblemException;
import java.time.Duration;

/** Keycloak does not answer: who needs it now is told when to come back, and stays signed in. */
final class IdentityOutage {

    private static final Duration RETRY = Duration.ofSeconds(10);

    private IdentityOutage() {}

    static ProblemException because(Throwable cause) {
        return ProblemException.unavailable("identity-unavailable", RETRY).causedBy(cause);
    }
}
