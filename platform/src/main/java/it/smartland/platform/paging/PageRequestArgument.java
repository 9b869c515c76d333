package it.smartland.platform.paging;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Reads {@code ?limit=&cursor=} for a controller. */
public final class PageRequestArgument implements SyncHandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgumentValue(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
        List<Fault> faults = new ArrayList<>();
        int limit = limit(query.getFirst("limit"), faults);
        Cursor cursor = cursor(query.getFirst("cursor"), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.malformed(faults);
        }
        return new PageRequest(limit, cursor);
    }

    private static int limit(@Nullable String text, List<Fault> faults) {
        if (text == null || text.isEmpty()) {
            return PageRequest.DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with a number that is out of range
        }
        faults.add(new Fault("?limit", "range", 1, PageRequest.MAX_LIMIT));
        return PageRequest.DEFAULT_LIMIT;
    }

    private static @Nullable Cursor cursor(@Nullable String text, List<Fault> faults) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Cursor.decode(text);
        } catch (ProblemException e) {
            faults.addAll(e.faults());
            return null;
        }
    }
}
