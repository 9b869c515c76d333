package it.smartland.platform.web;

import it.smartland.platform.paging.PageRequestArgument;
import it.smartland.platform.version.IfMatchArgument;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Gives every controller strict bodies, pages, versions, and answers that say whether they may be kept. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.REACTIVE)
class WebAutoConfiguration {

    /** The clock that decides. It ticks in microseconds as PostgreSQL does: what is answered is what is stored. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    /** What lies in the future is decided by the same clock. */
    @Bean
    ValidationConfigurationCustomizer validationByTheClock(Clock clock) {
        return validation -> validation.clockProvider(() -> clock);
    }

    @Bean
    CachingFilter cachingFilter() {
        return new CachingFilter();
    }

    @Bean
    Draining draining(ApplicationContext context, @Value("${smartland.drain:0s}") Duration time) {
        return new Draining(context, time);
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
