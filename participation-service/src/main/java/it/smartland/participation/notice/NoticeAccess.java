package it.smartland.participation.notice;

import it.smartland.participation.ParticipationApi;
import it.smartland.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Lets the holder of an unsubscribing link act without a login: the link is the proof. */
@Configuration(proxyBeanMethods = false)
class NoticeAccess {

    @Bean
    AccessRules unsubscribing() {
        return paths -> paths.pathMatchers(HttpMethod.POST, ParticipationApi.PATH + "/unsubscriptions/*")
                .permitAll();
    }
}
