package it.smartland.portal.view;

import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.util.ClassUtils;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets handlers answer with typed templates. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration implements WebFluxConfigurer {

    private static final String TEMPLATES = "classpath*:it/smartland/portal/template/**/*Generated.class";

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        codecs.customCodecs().register(new JteWriter());
    }

    /** A template reads its fixed parts from a file when its class is first used, which must not be on an event loop. */
    @Bean
    Templates templates() throws IOException {
        MetadataReaderFactory metadata = new SimpleMetadataReaderFactory();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(TEMPLATES)) {
            initialize(metadata.getMetadataReader(file).getClassMetadata().getClassName());
        }
        return new StaticTemplates();
    }

    private static void initialize(String template) {
        try {
            Class.forName(template, true, ClassUtils.getDefaultClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The template " + template + " was listed, and is gone", e);
        }
    }
}
