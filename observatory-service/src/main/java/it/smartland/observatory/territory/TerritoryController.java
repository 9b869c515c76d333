package it.smartland.observatory.territory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.version.EntityTag;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The territories, open to all. */
@RestController
@RequestMapping("/api/observatory/v1/territories")
@Tag(name = "territories")
class TerritoryController {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final CacheControl SHARED =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Territories territories;
    private final Clock clock;

    TerritoryController(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listTerritories", summary = "List territories, nearest to the name first")
    Mono<ResponseEntity<Page<TerritoryView>>> list(
            @RequestParam(required = false) @Nullable TerritoryLevel level,
            @Parameter(description = "The day on which they stood; today unless said")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "A part of the name; accents, apostrophes and capitals are forgiven")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Whether to count them all") @RequestParam(defaultValue = "false") boolean total,
            PageRequest page) {
        LocalDate day = asOf == null ? LocalDate.now(clock.withZone(ROME)) : asOf;
        TerritorySearch search = new TerritorySearch(level, day, q);
        return territories
                .search(search, page)
                .flatMap(found -> total ? counted(found, search) : Mono.just(found))
                .map(found -> ResponseEntity.ok().cacheControl(SHARED).body(found.map(TerritoryView::of)));
    }

    private Mono<Page<RegisteredTerritory>> counted(Page<RegisteredTerritory> found, TerritorySearch search) {
        return territories.count(search).map(found::withTotal);
    }

    @GetMapping("/{code}")
    @Operation(operationId = "showTerritory", summary = "Show a territory")
    Mono<ResponseEntity<TerritoryView>> show(@PathVariable String code) {
        return territories
                .find(code)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("territory-not-found", code)))
                .map(TerritoryController::shown);
    }

    private static ResponseEntity<TerritoryView> shown(RegisteredTerritory territory) {
        return ResponseEntity.ok()
                .cacheControl(SHARED)
                .eTag(EntityTag.of(territory.version()))
                .body(TerritoryView.of(territory));
    }
}
