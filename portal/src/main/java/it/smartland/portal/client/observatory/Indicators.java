package it.smartland.portal.client.observatory;

import it.smartland.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** The indicators and their values. */
@HttpExchange("/api/observatory/v1")
public interface Indicators {

    /** Published ones whose name or code holds the words; all for none. */
    @GetExchange("/indicators?total=true")
    Mono<Page<Indicator>> find(
            @RequestParam String q, @RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @GetExchange("/indicators/{code}")
    Mono<Indicator> byCode(@PathVariable String code);

    /** Municipalities, the best first; the latest period unless one is named. */
    @GetExchange("/indicators/{code}/ranking")
    Mono<Ranking> ranking(@PathVariable String code, @RequestParam(required = false) @Nullable String period);

    @GetExchange(url = "/indicators/{code}/map", accept = "application/json")
    Mono<IndicatorMap> map(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam int classes);

    /** The latest values of some territories; nothing where there is none. */
    @GetExchange(url = "/indicators/{code}/observations?lastN=1", accept = "application/json")
    Mono<Observations> latest(@PathVariable String code, @RequestParam List<String> territory);

    /** Every value, as CSV; nothing where there is none. */
    @GetExchange(url = "/indicators/{code}/observations", accept = "text/csv")
    Mono<String> csv(@PathVariable String code);
}
