package it.smartland.platform.problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** Makes every error of an application a problem document. */
@AutoConfiguration(afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnWebApplication(type = Type.REACTIVE)
class ProblemAutoConfiguration {

    @Bean
    Problems problems(ObjectProvider<Outage> outages, JsonMapper json) {
        ClassLoader classes = ClassUtils.getDefaultClassLoader();
        Sentences sentences = new Sentences(classes == null ? ClassLoader.getSystemClassLoader() : classes);
        return new Problems(new Refusals(outages.orderedStream().toList()), sentences, json);
    }

    @Bean
    ProblemHandler problemHandler(Problems problems) {
        return new ProblemHandler(problems);
    }
}
