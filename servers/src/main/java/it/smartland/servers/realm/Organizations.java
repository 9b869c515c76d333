package it.smartland.servers.realm;

import it.smartland.servers.realm.LocalAccounts.Account;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as Keycloak organizations: the alias is the body's code, a role for the body is a group inside it. */
final class Organizations {

    private Organizations() {}

    static ArrayNode of(List<Body> bodies, List<Account> accounts) {
        ArrayNode organizations = JsonNodeFactory.instance.arrayNode();
        bodies.forEach(body -> organizations.add(organization(body, accounts)));
        return organizations;
    }

    private static ObjectNode organization(Body body, List<Account> accounts) {
        ObjectNode organization = JsonNodeFactory.instance.objectNode();
        organization.put("id", FixedIds.ofBody(body.code()));
        organization.put("name", body.name());
        organization.put("alias", body.code());
        organization.put("enabled", true);
        ArrayNode groups = organization.putArray("groups");
        for (String role : roles(body, accounts)) {
            ObjectNode group = groups.addObject();
            group.put("id", FixedIds.ofGroup(body.code(), role));
            group.put("name", role);
            group.putArray("realmRoles").add(role);
        }
        ArrayNode members = organization.putArray("members");
        accounts.stream().flatMap(account -> memberships(account, body.code())).forEach(members::add);
        return organization;
    }

    /** What officers of such a body are, and whatever else somebody is for this one. */
    private static Set<String> roles(Body body, List<Account> accounts) {
        Set<String> roles = new LinkedHashSet<>(body.kind().roles());
        accounts.stream()
                .flatMap(account -> account.memberships().stream())
                .filter(membership -> membership.body().equals(body.code()))
                .map(LocalAccounts.Membership::role)
                .filter(Objects::nonNull)
                .forEach(roles::add);
        return roles;
    }

    private static Stream<ObjectNode> memberships(Account account, String body) {
        return account.memberships().stream()
                .filter(membership -> membership.body().equals(body))
                .map(membership -> member(account.username(), body, membership));
    }

    private static ObjectNode member(String username, String body, LocalAccounts.Membership membership) {
        ObjectNode member = JsonNodeFactory.instance.objectNode();
        member.put("username", username);
        member.put("membershipType", "UNMANAGED");
        ArrayNode groups = member.putArray("groups");
        if (membership.role() != null) {
            groups.add(FixedIds.ofGroup(body, membership.role()));
        }
        return member;
    }
}
