package it.smartland.gateway.session;

import it.smartland.gateway.PublicAddress;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.annotation.web.server.EnableSpringWebSession;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

@Configuration(proxyBeanMethods = false)
@EnableSpringWebSession
@EnableScheduling
class SessionConfiguration {

    @Bean
    Sessions sessions(
            DatabaseClient database, TransactionalOperator transactions, SessionProperties properties, Clock clock) {
        return new Sessions(database, transactions, new AttributeCodec(properties.key()), properties, clock);
    }

    @Bean
    ExpiredSessions expiredSessions(Sessions sessions) {
        return new ExpiredSessions(sessions);
    }

    @Bean
    SessionCookie sessionCookie(PublicAddress address) {
        return new SessionCookie(address.isSecure());
    }

    @Bean
    WebSessionIdResolver webSessionIdResolver(SessionCookie cookie) {
        CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(cookie.name());
        resolver.addCookieInitializer(
                builder -> builder.httpOnly(true).sameSite("Lax").path("/").secure(cookie.secure()));
        return resolver;
    }
}
