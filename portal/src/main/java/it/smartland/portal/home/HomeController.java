package it.smartland.portal.home;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.paging.Page;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.observatory.Territories;
import it.smartland.portal.client.participation.Challenge.Status;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Figures;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The first page; it stands even when no service answers. */
@RestController
class HomeController {

    private static final int A_FEW = 3;

    private final Templates templates;
    private final Figures figures;
    private final Challenges challenges;
    private final Solutions solutions;
    private final Territories territories;

    HomeController(
            Templates templates, Figures figures, Challenges challenges, Solutions solutions, Territories territories) {
        this.templates = templates;
        this.figures = figures;
        this.challenges = challenges;
        this.solutions = solutions;
        this.territories = territories;
    }

    @GetMapping("/")
    Mono<JteModel> home(Site site) {
        return Mono.zip(
                        Unavailable.orNothing(figures.of(null)),
                        Unavailable.orNothing(
                                challenges.find(Status.OPEN, null, Challenges.Sort.CLOSING_SOON, null, A_FEW)),
                        Unavailable.orNothing(solutions.find(null, null, Solutions.Sort.NEWEST, null, A_FEW)),
                        Unavailable.orNothing(
                                territories.municipalities("", null, 1).mapNotNull(Page::total)))
                .map(parts -> new HomePage(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()))
                .map(page -> templates.pageHomeHome(site, page));
    }
}
