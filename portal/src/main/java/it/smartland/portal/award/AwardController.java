package it.smartland.portal.award;

import gg.jte.models.runtime.JteModel;
import it.smartland.portal.act.Typed;
import it.smartland.portal.client.grants.Awards;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.time.Clock;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was granted to whom, year by year. */
@RestController
class AwardController {

    private static final int A_PAGE = 100;

    private final Templates templates;
    private final Awards awards;
    private final Clock clock;

    AwardController(Templates templates, Awards awards, Clock clock) {
        this.templates = templates;
        this.awards = awards;
        this.clock = clock;
    }

    @GetMapping("/contributi")
    Mono<JteModel> list(
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "dopo", required = false) @Nullable String cursor,
            Site site) {
        int thisYear = Year.now(clock.withZone(Typed.ROME)).getValue();
        return awards.find(year, null, cursor, A_PAGE)
                .map(found -> new AwardList(found, year, thisYear, cursor))
                .map(list -> templates.pageAwardList(site, list));
    }
}
