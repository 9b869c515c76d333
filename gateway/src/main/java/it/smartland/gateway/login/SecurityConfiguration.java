package it.smartland.gateway.login;

import it.smartland.gateway.PublicAddress;
import it.smartland.gateway.limit.CallerLimit;
import it.smartland.gateway.session.SessionCookie;
import it.smartland.platform.security.SecurityProblems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/** One chain for browsers with a session and for clients with a bearer token. Reading is open; acting needs a login. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The end of all mail needs no login (RFC 8058): the link is the proof, and the service behind it verifies it. */
    private static final String[] UNSUBSCRIBING = {
        "/notifiche/disiscrizione/*", "/api/participation/v1/unsubscriptions/*"
    };

    /** The portal's files are the same for everybody: no session is looked up for them. */
    @Bean
    @Order(0)
    SecurityWebFilterChain files(ServerHttpSecurity http, CallerLimit limit) {
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers(HttpMethod.GET, "/assets/**"))
                .csrf(CsrfSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAfter(limit::filter, SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    SecurityWebFilterChain doors(
            ServerHttpSecurity http,
            SignInRequests signIn,
            EntryPoint entryPoint,
            SecurityProblems problems,
            ReturnPath returnPath,
            SessionTokens tokens,
            ReactiveJwtDecoder accessTokens,
            ReactiveClientRegistrationRepository clients,
            CallerLimit limit,
            PublicAddress address,
            SessionCookie cookie) {
        return http.csrf(CsrfSpec::disable)
                .addFilterAt(new SameOrigin(address, cookie), SecurityWebFiltersOrder.CSRF)
                .addFilterAfter(limit::filter, SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE)
                .authorizeExchange(calls -> calls.pathMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .pathMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .pathMatchers(HttpMethod.OPTIONS, "/**")
                        .permitAll()
                        .pathMatchers(HttpMethod.POST, UNSUBSCRIBING)
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2Login(login -> login.authorizationRequestResolver(signIn)
                        .authorizedClientRepository(tokens)
                        .authenticationFailureHandler(new SignInFailure()))
                .oauth2ResourceServer(bearer -> bearer.authenticationEntryPoint(entryPoint)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtDecoder(accessTokens)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(entryPoint).accessDeniedHandler(problems))
                .requestCache(cache -> cache.requestCache(returnPath))
                .logout(logout -> logout.logoutHandler(new DelegatingServerLogoutHandler(
                                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                        .logoutSuccessHandler(endOfSession(clients, address)))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /** What an application behind the gateway says itself stays as it is. */
    private static void headers(HeaderSpec headers) {
        headers.cache(HeaderSpec.CacheSpec::disable)
                .frameOptions(HeaderSpec.FrameOptionsSpec::disable)
                .xssProtection(HeaderSpec.XssProtectionSpec::disable)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives("frame-ancestors 'none'"));
    }

    private static OidcClientInitiatedServerLogoutSuccessHandler endOfSession(
            ReactiveClientRegistrationRepository clients, PublicAddress address) {
        OidcClientInitiatedServerLogoutSuccessHandler handler =
                new OidcClientInitiatedServerLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri(address.at("/").toString());
        handler.setLogoutSuccessUrl(address.at("/"));
        return handler;
    }
}
