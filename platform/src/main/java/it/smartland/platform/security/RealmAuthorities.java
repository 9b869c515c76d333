package it.smartland.platform.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** Gives a verified token its authorities: {@code ROLE_<role>} for each role, {@code BODY_<code>} for the one body. */
public final class RealmAuthorities implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt jwt) {
        return Mono.just(new JwtAuthenticationToken(jwt, of(jwt), new RealmToken(jwt).subject()));
    }

    public static List<GrantedAuthority> of(Jwt jwt) {
        RealmToken token = new RealmToken(jwt);
        return Stream.concat(
                        token.roles().stream().map(role -> "ROLE_" + role),
                        Stream.ofNullable(token.body()).map(body -> "BODY_" + body))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
