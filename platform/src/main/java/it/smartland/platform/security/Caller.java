package it.smartland.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the person of the token. A controller takes it as an argument, marked {@code @Nullable} where a call without
 * a login is welcome.
 *
 * @param subject the person's account in the realm, {@code sub}
 * @param displayName the name others may see
 * @param voterIdentity what makes one person one voter: the fiscal number, else the verified e-mail, else null
 * @param roles the person's roles, those held within {@link #body} included
 * @param body code of the one body the person acts for, or null
 */
public record Caller(
        String subject,
        String displayName,
        @Nullable String voterIdentity,
        Set<String> roles,
        @Nullable String body) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean actsFor(String body) {
        return body.equals(this.body);
    }

    /** Officers act only for the one body in their token. */
    public boolean isOfficerOf(String body) {
        return actsFor(body) && (hasRole(Roles.MUNICIPAL_OFFICER) || hasRole(Roles.PROVINCIAL_OFFICER));
    }

    public boolean isProvincialOfficer() {
        return body != null && hasRole(Roles.PROVINCIAL_OFFICER);
    }
}
