package it.smartland.servers.realm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What only a realm on one machine has: example bodies, accounts with a known password, a client for scripts. */
record LocalAccounts(List<Body> bodies, List<Account> accounts, List<JsonNode> clients) {

    /** A person; {@code roles} are held in any case, a membership's role only while acting for that body. */
    record Account(
            String username, String firstName, String lastName, List<String> roles, List<Membership> memberships) {

        Account {
            roles = Objects.requireNonNullElse(roles, List.of());
            memberships = Objects.requireNonNullElse(memberships, List.of());
        }
    }

    boolean hasMembersOf(Body body) {
        return accounts.stream()
                .flatMap(account -> account.memberships().stream())
                .anyMatch(membership -> membership.body().equals(body.code()));
    }

    record Membership(String body, @Nullable String role) {}
}
