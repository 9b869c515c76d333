package it.smartland.gateway.route;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The event contract, for whoever consumes the topics: the AsyncAPI document and the schemas it names. */
@Configuration(proxyBeanMethods = false)
class ContractFiles {

    private static final CacheControl HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Bean
    RouterFunction<ServerResponse> asyncApi() {
        return RouterFunctions.route()
                .GET(
                        "/asyncapi.yaml",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.parseMediaType("application/yaml"))
                                .cacheControl(HOUR)
                                .bodyValue(new ClassPathResource("asyncapi.yaml")))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> schemas() {
        return RouterFunctions.resources(
                "/schemas/**", new ClassPathResource("schemas/"), (resource, headers) -> headers.setCacheControl(HOUR));
    }
}
