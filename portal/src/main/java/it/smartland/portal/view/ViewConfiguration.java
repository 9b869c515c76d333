package it.smartland.portal.view;

import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets handlers answer with typed templates. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration implements WebFluxConfigurer {

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        codecs.customCodecs().register(new JteWriter());
    }

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
