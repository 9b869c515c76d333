package it.smartland.portal.site;

import it.smartland.portal.asset.Assets;
import it.smartland.portal.words.Bundles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds the {@link Site} a request asks for. */
@Component
public final class Sites {

    private final Bundles bundles;
    private final Navigation navigation;
    private final Assets assets;
    private final Viewers viewers;

    Sites(Bundles bundles, Navigation navigation, Assets assets, Viewers viewers) {
        this.bundles = bundles;
        this.navigation = navigation;
        this.assets = assets;
        this.viewers = viewers;
    }

    public Mono<Site> of(ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .map(token -> of(exchange, viewers.of(token)))
                .switchIfEmpty(Mono.fromSupplier(() -> of(exchange, null)));
    }

    private Site of(ServerWebExchange exchange, @Nullable Viewer viewer) {
        var uri = exchange.getRequest().getURI();
        return new Site(
                bundles.in(exchange.getLocaleContext().getLocale()),
                navigation,
                assets,
                viewer,
                uri.getRawPath().isEmpty() ? "/" : uri.getRawPath(),
                uri.getRawQuery());
    }
}
