package it.smartland.gateway.login;

import io.netty.channel.ChannelOption;
import it.smartland.gateway.PublicAddress;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.netty.http.client.HttpClient;

/** The gateway as a client of Keycloak. Nothing is asked of Keycloak at start, so that the gateway starts without it. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    InMemoryReactiveClientRegistrationRepository clients(IdentityProperties identity, PublicAddress address) {
        return new InMemoryReactiveClientRegistrationRepository(ClientRegistration.withRegistrationId(
                        SignIn.REGISTRATION)
                .clientId("smartland-portal")
                .clientSecret(identity.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope("openid", SignIn.ORGANIZATION)
                .redirectUri(
                        address.at("/login/oauth2/code/" + SignIn.REGISTRATION).toString())
                .authorizationUri(identity.publicEndpoint("auth"))
                .tokenUri(identity.internalEndpoint("token"))
                .jwkSetUri(identity.internalEndpoint("certs"))
                .issuerUri(identity.issuer().toString())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", identity.publicEndpoint("logout")))
                .build());
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(
            IdentityProperties identity) {
        WebClientReactiveAuthorizationCodeTokenResponseClient client =
                new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(keycloak(identity));
        return request ->
                client.getTokenResponse(request).onErrorMap(WebClientException.class, IdentityOutage::because);
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenRefresh(IdentityProperties identity) {
        WebClientReactiveRefreshTokenTokenResponseClient client =
                new WebClientReactiveRefreshTokenTokenResponseClient();
        client.setWebClient(keycloak(identity));
        return request ->
                client.getTokenResponse(request).onErrorMap(WebClientException.class, IdentityOutage::because);
    }

    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> idTokenDecoders() {
        ReactiveOidcIdTokenDecoderFactory factory = new ReactiveOidcIdTokenDecoderFactory();
        return client -> tellingOutages(factory.createDecoder(client));
    }

    /** Keys that cannot be fetched say nothing about the token: the caller is told to come back, not that they erred. */
    private static ReactiveJwtDecoder tellingOutages(ReactiveJwtDecoder decoder) {
        return token -> decoder.decode(token).onErrorMap(IllegalStateException.class, IdentityOutage::because);
    }

    private static WebClient keycloak(IdentityProperties identity) {
        HttpClient http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        identity.timeout().toMillis())
                .responseTimeout(identity.timeout());
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
    }
}
