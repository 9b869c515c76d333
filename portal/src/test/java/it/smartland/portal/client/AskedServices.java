package it.smartland.portal.client;

import it.smartland.portal.sample.LoopbackService;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.service.HttpServiceClientPropertiesAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.boot.webclient.autoconfigure.service.ReactiveHttpServiceClientAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The clients of the services as the portal has them, before a service on the loopback. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, classes = AskedServices.Clients.class)
abstract class AskedServices {

    static final LoopbackService SERVICE = new LoopbackService();
    static final String API = "/api/participation/v1";
    static final UUID ID = UUID.fromString("0192f3a0-0000-7000-8000-000000000001");

    @Configuration(proxyBeanMethods = false)
    @ComponentScan
    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        CodecsAutoConfiguration.class,
        HttpClientAutoConfiguration.class,
        ReactiveHttpClientAutoConfiguration.class,
        WebClientAutoConfiguration.class,
        HttpServiceClientPropertiesAutoConfiguration.class,
        ReactiveHttpServiceClientAutoConfiguration.class
    })
    static class Clients {}

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("SMARTLAND_PARTICIPATION_URL", SERVICE::url);
        registry.add("SMARTLAND_OBSERVATORY_URL", SERVICE::url);
        registry.add("SMARTLAND_CATALOGUE_URL", SERVICE::url);
        registry.add("spring.http.clients.read-timeout", () -> "1500ms");
    }

    @BeforeEach
    void forget() {
        SERVICE.reset();
    }
}
