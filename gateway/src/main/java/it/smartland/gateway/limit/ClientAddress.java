package it.smartland.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The address that a request came from, as far as it can be trusted. */
@Component
final class ClientAddress {

    private final Predicate<String> trusted;

    /** @param trustedProxies a regular expression over peers' addresses; blank trusts none */
    ClientAddress(@Value("${spring.cloud.gateway.server.webflux.trusted-proxies:}") String trustedProxies) {
        trusted = trustedProxies.isBlank()
                ? peer -> false
                : Pattern.compile(trustedProxies).asMatchPredicate();
    }

    /** The peer, or what the last proxy that is not ours was told; of IPv6 the network, which one household has whole. */
    String of(ServerHttpRequest request) {
        InetSocketAddress peer = request.getRemoteAddress();
        if (peer == null || peer.getAddress() == null) {
            return "unknown";
        }
        String host = peer.getAddress().getHostAddress();
        return trusted.test(host) ? forwardedFor(request, host) : network(peer.getAddress());
    }

    private String forwardedFor(ServerHttpRequest request, String peer) {
        List<String> chain = request.getHeaders().getOrEmpty("X-Forwarded-For").stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        return chain.reversed().stream().filter(trusted.negate()).findFirst().orElse(peer);
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, 8) + "/64"
                : address.getHostAddress();
    }
}
