package it.smartland.portal.act;

import it.smartland.portal.part.Form;
import it.smartland.portal.words.Languages;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a handler the form of its request. */
final class ActArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext bindingContext, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(data -> new Act(
                        Form.of(data.toSingleValueMap()),
                        Languages.closest(exchange.getLocaleContext().getLocale())));
    }
}
