package it.smartland.platform.security;

import it.smartland.platform.problem.Outage;
import it.smartland.platform.problem.Problems;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Makes an application a resource server of the realm: anybody reads, acting needs a token. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = Type.REACTIVE)
@EnableConfigurationProperties(SecurityProperties.class)
@EnableWebFluxSecurity
class SecurityAutoConfiguration implements WebFluxConfigurer {

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new CallerArgument());
    }

    @Bean
    @ConditionalOnMissingBean
    ReactiveJwtDecoder tokenDecoder(SecurityProperties properties) {
        return new TokenDecoder(properties, InstantSource.system());
    }

    @Bean
    RealmAuthorities realmAuthorities() {
        return new RealmAuthorities();
    }

    @Bean
    SecurityProblems securityProblems(Problems problems) {
        return new SecurityProblems(problems);
    }

    @Bean
    Outage identityOutage() {
        return failure ->
                failure instanceof KeysUnavailableException ? Optional.of("identity-unavailable") : Optional.empty();
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain resourceServer(
            ServerHttpSecurity http,
            SecurityProblems problems,
            RealmAuthorities authorities,
            ObjectProvider<AccessRules> rules) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                // What may be cached is said by CachingFilter; Spring Security would forbid it for public answers too.
                .headers(headers -> headers.cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable))
                .authorizeExchange(paths -> {
                    rules.orderedStream().forEach(rule -> rule.restrict(paths));
                    anybodyReads(paths);
                })
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .build();
    }

    private static void anybodyReads(AuthorizeExchangeSpec paths) {
        paths.pathMatchers(HttpMethod.GET).permitAll();
        paths.pathMatchers(HttpMethod.HEAD).permitAll();
        paths.pathMatchers(HttpMethod.OPTIONS).permitAll();
        paths.pathMatchers("/actuator/**").hasRole(Roles.ADMINISTRATOR);
        paths.anyExchange().authenticated();
    }
}
