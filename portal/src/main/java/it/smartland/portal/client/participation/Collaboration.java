package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** Writing solutions with others: what says nearly the same, earlier texts, co-authors, mergers. */
@HttpExchange("/api/participation/v1")
public interface Collaboration {

    /** Published solutions that say nearly the same, the most alike first. */
    @GetExchange("/challenges/{challenge}/similar")
    Mono<Page<SimilarSolution>> similar(
            @PathVariable UUID challenge, @RequestParam String title, @RequestParam String summary);

    /** The newest first. */
    @GetExchange("/solutions/{id}/versions")
    Mono<Page<SolutionVersion>> versions(@PathVariable UUID id);

    @GetExchange("/solutions/{id}/versions/{from}/diff/{to}")
    Mono<VersionDifference> difference(@PathVariable UUID id, @PathVariable int from, @PathVariable int to);

    @PostExchange("/solutions/{id}/invitations")
    Mono<Invitation> invite(
            @PathVariable UUID id, @RequestBody Invited invited, @RequestHeader("Accept-Language") String language);

    @PostExchange("/solutions/{id}/co-authors")
    Mono<Void> join(@PathVariable UUID id, @RequestBody Code code, @RequestHeader("Accept-Language") String language);

    /** Those that concern the reader, the newest first. */
    @GetExchange("/solutions/{id}/mergers")
    Mono<Page<Merger>> mergers(@PathVariable UUID id);

    /** Those that wait for the reader's consent, the newest first. */
    @GetExchange("/me/mergers")
    Mono<Page<Merger>> waitingMergers();

    @PostExchange("/solutions/{id}/merge")
    Mono<Void> proposeMerger(
            @PathVariable UUID id, @RequestBody Proposal proposal, @RequestHeader("Accept-Language") String language);

    @PutExchange("/solutions/{id}/merge/consent")
    Mono<Void> answerMerger(
            @PathVariable UUID id, @RequestBody Consent consent, @RequestHeader("Accept-Language") String language);

    /** Code of the body that is invited; nothing for a person. */
    record Invited(@Nullable String body) {}

    /** What the author handed over. */
    record Code(@Nullable String code) {}

    /** The solution that this one is to become part of, and why. */
    record Proposal(@Nullable String into, @Nullable String reason) {}

    /** Whether the author agrees. */
    record Consent(boolean agreed) {}
}
