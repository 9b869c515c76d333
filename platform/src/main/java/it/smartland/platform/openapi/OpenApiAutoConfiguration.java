package it.smartland.platform.openapi;

import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.MergePatch;
import it.smartland.platform.web.Received;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Gives a service that describes itself under {@code smartland.api} its contract and its status. */
@AutoConfiguration
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
@ConditionalOnProperty("smartland.api.title")
@ConditionalOnWebApplication(type = Type.REACTIVE)
class OpenApiAutoConfiguration {

    @Bean
    StatusController statusController(ApplicationAvailability availability) {
        return new StatusController(availability);
    }

    @Bean
    @ConditionalOnResource(resources = "classpath:openapi.json")
    ContractController contractController() {
        return new ContractController(new ClassPathResource("openapi.json"));
    }

    /** Draws the document from the controllers; on in the test that holds the committed one to it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("springdoc.api-docs.enabled")
    @EnableConfigurationProperties(ApiDescription.class)
    static class Drawing {

        Drawing() {
            SpringDocUtils.getConfig()
                    .addRequestWrapperToIgnore(
                            PageRequest.class, IfMatch.class, Caller.class, Received.class, MergePatch.class);
        }

        @Bean
        RequestShapes requestShapes() {
            return new RequestShapes();
        }

        @Bean
        Nullability nullability() {
            return new Nullability();
        }

        @Bean
        GlobalOperationCustomizer operationShapes(RequestShapes shapes) {
            return shapes::describe;
        }

        @Bean
        GlobalOpenApiCustomizer interoperableDocument(
                ApiDescription api, RequestShapes shapes, @Value("${smartland.public-url}") String publicUrl) {
            return new InteroperableDocument(api, shapes, publicUrl);
        }
    }
}
