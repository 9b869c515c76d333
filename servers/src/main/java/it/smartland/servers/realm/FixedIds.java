package it.smartland.servers.realm;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Name-based identifiers (UUID v5), so that the same body, role or account keeps its id in every fresh realm. */
final class FixedIds {

    private static final UUID NAMESPACE = UUID.fromString("6f1d8f6e-5f0c-5a52-9d0f-0b6d6f2a1c16");

    private FixedIds() {}

    static String ofBody(String code) {
        return named("body/" + code);
    }

    /** Keycloak's import names the groups that a member belongs to by id alone. */
    static String ofGroup(String body, String role) {
        return named("body/" + body + "/" + role);
    }

    static String ofAccount(String username) {
        return named("account/" + username);
    }

    private static String named(String name) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, name).toString();
    }
}
