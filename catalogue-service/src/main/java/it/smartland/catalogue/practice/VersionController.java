package it.smartland.catalogue.practice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.catalogue.CatalogueApi;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(CatalogueApi.PATH + "/practices/{id}/versions")
@Tag(name = "practices", description = "What was done somewhere and is worth doing elsewhere")
class VersionController {

    private final PracticeService service;

    VersionController(PracticeService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            summary = "The texts that a practice had",
            description = "The newest first: those that were public; to its author's body and the Province, all.")
    Mono<Versions> versions(@PathVariable UUID id, @Nullable Caller caller) {
        return service.versions(id, caller).map(VersionView::of).collectList().map(Versions::new);
    }

    /** The texts of one practice. */
    @Schema(name = "PracticeVersions")
    record Versions(List<VersionView> items) {}

    /** One text, in what readers compare first. */
    @Schema(name = "PracticeVersion")
    record VersionView(
            int number,
            String title,
            String summary,
            String body,
            Evidence evidence,
            Instant writtenAt,
            @Nullable Instant publishedAt) {

        static VersionView of(PracticeVersion version) {
            PracticeText text = version.text();
            return new VersionView(
                    version.number(),
                    text.title(),
                    text.summary(),
                    text.body(),
                    text.evidence(),
                    version.writtenAt(),
                    version.publishedAt());
        }
    }
}
