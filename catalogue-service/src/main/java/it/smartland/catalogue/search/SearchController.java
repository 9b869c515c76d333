package it.smartland.catalogue.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.catalogue.CatalogueApi;
import it.smartland.catalogue.practice.PracticeStatus;
import it.smartland.catalogue.practice.PracticeView;
import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(CatalogueApi.PATH + "/practices")
@Tag(name = "practices", description = "What was done somewhere and is worth doing elsewhere")
class SearchController {

    private final PracticeSearch search;
    private final Facets facets;
    private final Likeness likeness;
    private final Bodies bodies;

    SearchController(PracticeSearch search, Facets facets, Likeness likeness, Bodies bodies) {
        this.search = search;
        this.facets = facets;
        this.likeness = likeness;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(
            summary = "Practices",
            description =
                    "Published ones, by relevance where q is given, else the newest first. Words are searched by their"
                            + " Italian stems, accents and case forgiven. A territory stands for all inside it. Another"
                            + " status lists those of the caller's own body, to an officer of the Province those of all."
                            + " Facets count what each value would leave under the other filters, the 100 most"
                            + " frequent values of each.")
    Mono<Page<PracticeView>> list(
            @RequestParam(required = false) @Size(min = 1, max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable Area area,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Evidence evidence,
            @RequestParam(required = false) @Nullable String adoptedBy,
            @RequestParam(required = false) @Nullable PracticeStatus status,
            @RequestParam(required = false) @Nullable PracticeSort sort,
            @RequestParam(name = "facets", defaultValue = "false") boolean withFacets,
            @RequestParam(defaultValue = "false") boolean total,
            PageRequest page,
            @Nullable Caller caller) {
        var filter =
                new PracticeFilter(status, q, area, theme, sector, territory, evidence, adoptedBy, Desk.of(caller));
        return search.page(filter, filter.sort(sort), page)
                .flatMap(found -> total ? search.total(filter).map(found::withTotal) : Mono.just(found))
                .flatMap(found -> withFacets ? facets.of(filter).map(found::withFacets) : Mono.just(found))
                .flatMap(this::views);
    }

    @GetMapping("/{id}/similar")
    @Operation(
            summary = "Practices like this one",
            description =
                    "At most ten published ones, the most alike first, each with what it shares: words of title and"
                            + " summary, area, theme, sectors, territories.")
    Mono<Likeness.Similar> similar(@PathVariable UUID id, @Nullable Caller caller) {
        return likeness.to(id, caller);
    }

    private Mono<Page<PracticeView>> views(Page<FoundPractice> page) {
        return bodies.named(page.items().stream()
                        .map(FoundPractice::practice)
                        .flatMap(PracticeView::bodiesOf)
                        .toList())
                .map(names -> page.map(found -> PracticeView.of(found.practice(), names)));
    }
}
