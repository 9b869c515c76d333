package it.smartland.platform.web;

import it.smartland.platform.paging.PageRequestArgument;
import it.smartland.platform.version.IfMatchArgument;
import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Gives every controller strict bodies, pages, versions, and answers that say whether they may be kept. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.REACTIVE)
class WebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CachingFilter cachingFilter() {
        return new CachingFilter();
    }

    /** The sentences are ours, by code; Hibernate's would be read from disk on an event loop. */
    @Bean
    ValidationConfigurationCustomizer noSentences() {
        return validation -> validation.messageInterpolator(new NoSentences());
    }

    @Bean
    WebFluxConfigurer strictRequests(
            JsonMapper json, Validator validator, ObjectProvider<ServerCodecConfigurer> codecs) {
        StrictBody bodies = new StrictBody(StrictJson.of(json), validator);
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
                configurer.defaultCodecs().jacksonJsonDecoder(new StrictJsonDecoder(bodies));
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(
                        new PageRequestArgument(),
                        new IfMatchArgument(),
                        new ReceivedArgument(codecs.getObject().getReaders(), validator),
                        new MergePatchArgument(codecs.getObject().getReaders(), bodies));
            }
        };
    }
}
