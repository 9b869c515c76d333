package it.smartland.grants.award;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
import it.smartland.grants.award.AwardList.Filter;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.web.Received;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(GrantsApi.PATH)
@Tag(name = "awards", description = "What was granted to whom for what")
class AwardController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final AwardService service;
    private final AwardList list;
    private final Bodies bodies;
    private final String publicUrl;

    AwardController(
            AwardService service, AwardList list, Bodies bodies, @Value("${smartland.public-url}") String publicUrl) {
        this.service = service;
        this.list = list;
        this.bodies = bodies;
        this.publicUrl = publicUrl;
    }

    /** All awards of a call. */
    record CallAwards(List<AwardView> items) {}

    @PostMapping("/calls/{id}/awards")
    @Operation(
            summary = "Grant what the ranking says",
            description =
                    "By the office, once: every funded item becomes an award and a running project. The same awards again"
                            + " once they are granted.")
    Mono<ResponseEntity<CallAwards>> grant(@PathVariable UUID id, Caller caller, Received<AwardsRequest> body) {
        return service.grant(id, caller, body)
                .flatMap(granted -> views(granted.awards())
                        .map(views -> ResponseEntity.status(granted.now() ? HttpStatus.CREATED : HttpStatus.OK)
                                .body(new CallAwards(views))));
    }

    @GetMapping("/awards")
    @Operation(
            summary = "Awards",
            description =
                    "The yearly list that the law asks for is beside it as /awards.csv?year= (D.Lgs. 33/2013, art. 27).")
    Mono<Page<AwardView>> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable String beneficiary,
            PageRequest page) {
        return list.page(new Filter(year, call, beneficiary), page)
                .flatMap(found -> bodies.named(found.items().stream()
                                .flatMap(AwardView::bodies)
                                .toList())
                        .map(names -> found.map(award -> AwardView.of(award, names))));
    }

    @GetMapping("/awards/{id}")
    @Operation(summary = "An award")
    Mono<ResponseEntity<AwardView>> see(@PathVariable UUID id) {
        return service.see(id)
                .flatMap(award -> views(List.of(award)))
                .map(views -> EntityTag.ok(views.getFirst().version(), views.getFirst()));
    }

    /** Not in the description of the API, whose paths are words without a file's ending. */
    @Hidden
    @GetMapping("/awards.csv")
    Mono<ResponseEntity<String>> csv(@RequestParam(required = false) @Nullable Integer year) {
        String name = year == null ? "atti-di-concessione.csv" : "atti-di-concessione-" + year + ".csv";
        return list.all(new Filter(year, null, null))
                .collectList()
                .flatMap(awards -> bodies.named(
                                awards.stream().flatMap(AwardView::bodies).toList())
                        .map(names -> AwardsCsv.of(awards, names, publicUrl)))
                .map(text -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                        .body(text));
    }

    private Mono<List<AwardView>> views(List<PublishedAward> awards) {
        return bodies.named(awards.stream().flatMap(AwardView::bodies).toList())
                .map(names ->
                        awards.stream().map(award -> AwardView.of(award, names)).toList());
    }
}
