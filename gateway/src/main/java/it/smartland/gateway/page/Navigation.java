package it.smartland.gateway.page;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells a person who walks from page to page from a program that calls the API. */
public final class Navigation {

    private Navigation() {}

    /** Whether the answer will be read by a person: HTML is asked for by name, and not of the API. */
    public static boolean is(ServerHttpRequest request) {
        return !request.getPath().value().startsWith("/api/")
                && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && accepted(request).stream().anyMatch(Navigation::isHtml);
    }

    private static List<MediaType> accepted(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAccept();
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }

    private static boolean isHtml(MediaType type) {
        return type.isConcrete() && type.getQualityValue() > 0 && type.equalsTypeAndSubtype(MediaType.TEXT_HTML);
    }
}
