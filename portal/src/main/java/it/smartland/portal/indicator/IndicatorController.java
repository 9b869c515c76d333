package it.smartland.portal.indicator;

import gg.jte.models.runtime.JteModel;
import it.smartland.portal.client.observatory.Indicators;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is measured, and one measure on the map and in rank. */
@RestController
class IndicatorController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Templates templates;
    private final IndicatorPages pages;
    private final Indicators indicators;

    IndicatorController(Templates templates, IndicatorPages pages, Indicators indicators) {
        this.templates = templates;
        this.pages = pages;
        this.indicators = indicators;
    }

    @GetMapping("/osservatorio")
    Mono<JteModel> observatory(Site site) {
        return pages.observatory().map(page -> templates.pageIndicatorObservatory(site, page));
    }

    @GetMapping("/indicatori/{code:[a-z][a-z0-9-]*}")
    Mono<JteModel> one(
            @PathVariable String code,
            @RequestParam(name = "periodo", required = false) @Nullable String period,
            @RequestParam(name = "da", defaultValue = "0") int from,
            Site site) {
        return pages.one(code, period, from).map(page -> templates.pageIndicatorIndicator(site, page));
    }

    /** A browser's link cannot ask the API for CSV; this one does. */
    @GetMapping("/indicatori/{code:[a-z][a-z0-9-]*}/valori.csv")
    Mono<ResponseEntity<String>> csv(@PathVariable String code) {
        return indicators
                .csv(code)
                .map(values -> ResponseEntity.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(code))
                        .body(values))
                .defaultIfEmpty(ResponseEntity.noContent().build());
    }

    private static String attachment(String code) {
        return ContentDisposition.attachment().filename(code + ".csv").build().toString();
    }
}
