package it.smartland.portal.site;

import it.smartland.portal.asset.Assets;
import it.smartland.portal.words.Bundles;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Finds the {@link Site} a request asks for. */
@Component
public final class Sites {

    private final Bundles bundles;
    private final Navigation navigation;
    private final Assets assets;

    Sites(Bundles bundles, Navigation navigation, Assets assets) {
        this.bundles = bundles;
        this.navigation = navigation;
        this.assets = assets;
    }

    public Site of(ServerWebExchange exchange) {
        var uri = exchange.getRequest().getURI();
        return new Site(
                bundles.in(exchange.getLocaleContext().getLocale()),
                navigation,
                assets,
                Viewers.of(exchange),
                uri.getRawPath().isEmpty() ? "/" : uri.getRawPath(),
                uri.getRawQuery());
    }
}
