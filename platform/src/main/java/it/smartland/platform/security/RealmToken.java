package it.smartland.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads a token of the realm: claims in, people, bodies and roles out. */
final class RealmToken {

    private final Jwt jwt;

    RealmToken(Jwt jwt) {
        this.jwt = jwt;
    }

    Caller caller() {
        return new Caller(subject(), displayName(), voterIdentity(), roles(), body());
    }

    String subject() {
        return Objects.requireNonNull(jwt.getSubject(), "sub");
    }

    /** Realm roles, and those held within the one body chosen at login; a token that names several bodies acts for none. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>(rolesOf(jwt.getClaims().get("realm_access")));
        roles.removeAll(Roles.OF_A_BODY);
        chosen().ifPresent(chosen -> roles.addAll(rolesOf(map(chosen.getValue()).get("realm_access"))));
        return roles;
    }

    @Nullable
    String body() {
        return chosen().map(Map.Entry::getKey).orElse(null);
    }

    private Optional<Map.Entry<String, Object>> chosen() {
        Map<String, Object> bodies = map(jwt.getClaims().get("organization"));
        return bodies.size() == 1 ? Optional.of(bodies.entrySet().iterator().next()) : Optional.empty();
    }

    private String displayName() {
        return Stream.of("name", "preferred_username")
                .map(jwt::getClaimAsString)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(this::subject);
    }

    private @Nullable String voterIdentity() {
        String fiscalNumber = jwt.getClaimAsString("fiscal_number");
        if (fiscalNumber != null && !fiscalNumber.isBlank()) {
            return "fiscal:" + fiscalNumber.strip().toUpperCase(Locale.ROOT);
        }
        String email = jwt.getClaimAsString("email");
        boolean verified = Boolean.TRUE.equals(jwt.getClaims().get("email_verified"));
        return email == null || !verified ? null : "email:" + email.strip().toLowerCase(Locale.ROOT);
    }

    private static Collection<String> rolesOf(@Nullable Object access) {
        return map(access).get("roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object claim) {
        return claim instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
