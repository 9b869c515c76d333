package it.smartland.platform.version;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Reads {@code If-Match} for a controller; weak tags never match (RFC 9110, 13.1.1). */
public final class IfMatchArgument implements SyncHandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Object resolveArgumentValue(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        List<String> values = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.IF_MATCH);
        if (values.isEmpty()) {
            return new IfMatch(null);
        }
        return new IfMatch(ETag.parse(String.join(", ", values)).stream()
                .filter(tag -> !tag.weak())
                .map(tag -> tag.isWildcard() ? "*" : tag.formattedTag())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
