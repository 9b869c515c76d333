package it.smartland.portal.client;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.resource.web.reactive.function.client.ServerBearerExchangeFilterFunction;
import org.springframework.web.reactive.function.client.support.WebClientHttpServiceGroupConfigurer;

/** Every service is asked with the reader's own token when there is one, and its errors are read in one place. */
@Configuration(proxyBeanMethods = false)
class ServiceClients {

    @Bean
    WebClientHttpServiceGroupConfigurer askingForTheReader() {
        return groups -> {
            groups.forEachClient((group, client) -> client.filter(new Answers())
                    .filter(new ServerBearerExchangeFilterFunction())
                    .filter(ReaderOrigin.relayed()));
            groups.forEachProxyFactory((group, factory) -> factory.exchangeAdapterDecorator(Outages::new));
        };
    }
}
