package it.smartland.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressTest {

    private final ClientAddress open = new ClientAddress("");
    private final ClientAddress behindProxies = new ClientAddress("10\\.0\\.0\\.\\d+");

    @Test
    void believesThePeerWithoutTrustedProxies() {
        assertThat(open.of(request("192.0.2.7", "198.51.100.1"))).isEqualTo("192.0.2.7");
        assertThat(behindProxies.of(request("192.0.2.7", "198.51.100.1"))).isEqualTo("192.0.2.7");
    }

    @Test
    void believesTheLastProxyThatIsTrusted() {
        assertThat(behindProxies.of(request("10.0.0.1", "203.0.113.66, 198.51.100.1, 10.0.0.2")))
                .isEqualTo("198.51.100.1");
        assertThat(behindProxies.of(request("10.0.0.1", ""))).isEqualTo("10.0.0.1");
    }

    @Test
    void countsANetworkOfIpv6AsOne() {
        assertThat(open.of(request("2001:db8:1:2::1", ""))).isEqualTo(open.of(request("2001:db8:1:2:ffff::9", "")));
        assertThat(open.of(request("2001:db8:1:2::1", ""))).isNotEqualTo(open.of(request("2001:db8:1:3::1", "")));
    }

    private static ServerHttpRequest request(String peer, String forwardedFor) {
        MockServerHttpRequest.BaseBuilder<?> request =
                MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress(peer, 1));
        return forwardedFor.isEmpty()
                ? request.build()
                : request.header("X-Forwarded-For", forwardedFor).build();
    }
}
