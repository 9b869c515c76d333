package it.smartland.portal.security;

import it.smartland.platform.security.RealmAuthorities;
import it.smartland.portal.error.ErrorPages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;

/**
 * Anybody reads, acting needs the login the gateway relays as a bearer token. Requests across sites are stopped at the
 * gateway, which alone holds the session cookie.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentPolicy.class)
class PortalSecurity {

    @Bean
    SecurityWebFilterChain portal(
            ServerHttpSecurity http, RealmAuthorities authorities, ErrorPages pages, ContentPolicy policy) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> headers(headers, policy))
                .authorizeExchange(paths -> paths.pathMatchers(HttpMethod.GET)
                        .permitAll()
                        .pathMatchers(HttpMethod.HEAD)
                        .permitAll()
                        // The end of all mail: the link that the mail bears is the proof.
                        .pathMatchers(HttpMethod.POST, "/notifiche/disiscrizione/*")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(pages::handle).accessDeniedHandler(pages::handle))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities))
                        .authenticationEntryPoint(pages::handle)
                        .accessDeniedHandler(pages::handle))
                .build();
    }

    private static void headers(ServerHttpSecurity.HeaderSpec headers, ContentPolicy policy) {
        // What may be kept is said by the platform and, for pages, by the handlers.
        headers.cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable)
                .contentSecurityPolicy(csp -> csp.policyDirectives(policy.directives()))
                .crossOriginOpenerPolicy(coop -> coop.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicy(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                // Not no-referrer: with it browsers send "Origin: null", by which the gateway tells its own forms.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
