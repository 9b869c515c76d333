package it.smartland.portal.words;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The bundles, and the choice among them. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    Bundles bundles(Clock clock) {
        return Bundles.load(clock);
    }

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver localeContextResolver() {
        return new PreferredLanguage();
    }
}
