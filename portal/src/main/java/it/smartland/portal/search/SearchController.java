package it.smartland.portal.search;

import gg.jte.models.runtime.JteModel;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.client.observatory.Indicators;
import it.smartland.portal.client.observatory.Territories;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The search in the header. */
@RestController
class SearchController {

    private static final int A_FEW = 8;
    private static final int LONGEST = 200;

    private final Templates templates;
    private final Territories territories;
    private final Challenges challenges;
    private final Solutions solutions;
    private final Practices practices;
    private final Indicators indicators;

    SearchController(
            Templates templates,
            Territories territories,
            Challenges challenges,
            Solutions solutions,
            Practices practices,
            Indicators indicators) {
        this.templates = templates;
        this.territories = territories;
        this.challenges = challenges;
        this.solutions = solutions;
        this.practices = practices;
        this.indicators = indicators;
    }

    @GetMapping("/cerca")
    Mono<JteModel> search(@RequestParam(name = "q", defaultValue = "") String typed, Site site) {
        String words = typed.strip();
        return found(words.substring(0, Math.min(words.length(), LONGEST)))
                .map(page -> templates.pageSearchSearch(site, page));
    }

    private Mono<SearchPage> found(String words) {
        if (words.isEmpty()) {
            return Mono.just(SearchPage.blank());
        }
        return Mono.zip(
                        Unavailable.orNothing(territories.municipalities(words, null, A_FEW)),
                        Unavailable.orNothing(
                                challenges.search(null, null, null, words, Challenges.Sort.RELEVANCE, null, A_FEW)),
                        Unavailable.orNothing(solutions.find(null, words, null, null, A_FEW)),
                        Unavailable.orNothing(practices.find(words, null, null, A_FEW)),
                        Unavailable.orNothing(indicators.find(words, null, A_FEW)))
                .map(found -> new SearchPage(
                        words, found.getT1(), found.getT2(), found.getT3(), found.getT4(), found.getT5()));
    }
}
