package it.smartland.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each service under its own part of the API, everything else to the portal; paths are passed on as they came. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    private static final String PORTAL = "portal";

    @Bean
    RouteLocator routes(RouteLocatorBuilder locator, Applications applications) {
        RouteLocatorBuilder.Builder routes = locator.routes();
        applications.running().forEach((name, address) -> {
            if (!name.equals(PORTAL)) {
                routes.route(
                        name,
                        route -> route.path("/api/" + name + "/**")
                                .filters(filters -> filters.circuitBreaker(breaker -> breaker.setName(name)))
                                .uri(address));
            }
        });
        return routes.route(
                        PORTAL,
                        route -> route.order(1)
                                .not(other -> other.path("/api/**"))
                                .filters(filters -> filters.circuitBreaker(breaker -> breaker.setName(PORTAL)))
                                .uri(applications.portal()))
                .build();
    }

    /** Only an application that cannot be reached counts as failed: what it answers, and what a client sends, do not. */
    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakers(Applications applications) {
        Applications.Breaker breaker = applications.breaker();
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .slidingWindowSize(breaker.calls())
                .minimumNumberOfCalls(Math.min(5, breaker.calls()))
                .failureRateThreshold(breaker.failures())
                .waitDurationInOpenState(breaker.pause())
                .automaticTransitionFromOpenToHalfOpenEnabled(false)
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(Unreachable::is)
                .build();
        return factory -> factory.configureDefault(id ->
                new Resilience4JConfigBuilder(id).circuitBreakerConfig(config).build());
    }
}
