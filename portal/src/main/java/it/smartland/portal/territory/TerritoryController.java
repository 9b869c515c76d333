package it.smartland.portal.territory;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.paging.Page;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.observatory.Territories;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A municipality, and finding it by its name. */
@RestController
class TerritoryController {

    private static final int A_PAGE = 30;
    private static final int SUGGESTIONS = 8;

    private final Templates templates;
    private final Territories territories;
    private final TerritoryPages pages;

    TerritoryController(Templates templates, Territories territories, TerritoryPages pages) {
        this.templates = templates;
        this.territories = territories;
        this.pages = pages;
    }

    /** All municipalities, or those with a name like the one typed; a single one is shown at once. */
    @GetMapping("/comuni")
    Mono<ResponseEntity<Object>> find(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "dopo", required = false) @Nullable String cursor,
            Site site) {
        String name = typed.strip();
        return territories
                .municipalities(name, cursor, A_PAGE)
                .map(found -> only(name, found)
                        .map(one -> Replies.seeOther("/comuni/" + one.code()))
                        .orElseGet(() -> ResponseEntity.ok(
                                templates.pageTerritorySearch(site, new TerritorySearchPage(name, cursor, found)))));
    }

    /** The names that begin like what is being typed, for the list under the search field. */
    @GetMapping("/comuni/suggerimenti")
    Mono<List<Suggestion>> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
        return territories
                .municipalities(typed.strip(), null, SUGGESTIONS)
                .map(found -> found.items().stream()
                        .map(one -> new Suggestion(one.name(), "/comuni/" + one.code()))
                        .toList());
    }

    @GetMapping("/comuni/{code:\\d{6}}")
    Mono<JteModel> one(@PathVariable String code, Site site) {
        return pages.one(code).map(page -> templates.pageTerritoryTerritory(site, page));
    }

    /** The one that was certainly meant: found alone, or called exactly so. */
    private static Optional<Territory> only(String name, Page<Territory> found) {
        if (name.isEmpty() || found.items().isEmpty()) {
            return Optional.empty();
        }
        Territory nearest = found.items().getFirst();
        boolean meant = found.items().size() == 1 || nearest.name().equalsIgnoreCase(name);
        return meant ? Optional.of(nearest) : Optional.empty();
    }

    /** A municipality to go to. */
    record Suggestion(String name, String path) {}
}
