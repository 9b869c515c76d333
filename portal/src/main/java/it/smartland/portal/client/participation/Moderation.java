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

/** What people report, what moderators decide about it, and the register of that. */
@HttpExchange("/api/participation/v1")
public interface Moderation {

    /** {@code objects} is challenges, solutions or opinions. */
    @PutExchange("/{objects}/{id}/report")
    Mono<Void> report(
            @PathVariable String objects,
            @PathVariable UUID id,
            @RequestBody Report report,
            @RequestHeader("Accept-Language") String language);

    @GetExchange("/moderation/acts")
    Mono<Page<ModerationAct>> acts(
            @RequestParam(required = false) @Nullable UUID object,
            @RequestParam(required = false) @Nullable String cursor);

    /** What was done about what the reader wrote. */
    @GetExchange("/me/moderation")
    Mono<Page<ModerationAct>> own();

    @PostExchange("/moderation/acts/{id}/appeal")
    Mono<Void> appeal(@PathVariable UUID id, @RequestBody Text text, @RequestHeader("Accept-Language") String language);

    @GetExchange("/moderation/cases")
    Mono<Page<ModerationCase>> cases(@RequestParam(required = false) @Nullable String cursor);

    @GetExchange("/moderation/cases/{id}")
    Mono<ModerationCase> caseOf(@PathVariable UUID id);

    @GetExchange("/moderation/cases/{id}/reports")
    Mono<Page<Reported>> reports(@PathVariable UUID id);

    @PostExchange("/moderation/cases/{id}/decisions")
    Mono<Void> decide(
            @PathVariable UUID id, @RequestBody Decision decision, @RequestHeader("Accept-Language") String language);

    /** Signs of fraud at which nobody has looked. */
    @GetExchange("/moderation/flags")
    Mono<Page<ModerationFlag>> flags();

    @PostExchange("/moderation/flags/{id}/review")
    Mono<Void> review(
            @PathVariable UUID id, @RequestBody Review review, @RequestHeader("Accept-Language") String language);

    @GetExchange("/moderation/appeals")
    Mono<Page<ModerationAppeal>> appeals();

    @PostExchange("/moderation/appeals/{id}/decision")
    Mono<Void> decideAppeal(
            @PathVariable UUID id,
            @RequestBody AppealDecision decision,
            @RequestHeader("Accept-Language") String language);

    /** What is wrong with something. */
    enum Ground {
        OFFENSIVE,
        PERSONAL_DATA,
        FALSE,
        SPAM,
        OFF_TOPIC,
        UNLAWFUL,
        OTHER
    }

    /** Reporting something; what is missing is sent as missing and the service says so. */
    record Report(@Nullable Ground ground, @Nullable String note) {}

    /** What somebody reported, without who did. */
    record Reported(Ground ground, @Nullable String note) {}

    /** What a moderator saw of a sign of fraud. */
    record Review(@Nullable String reason) {}

    /** An author's appeal. */
    record Text(@Nullable String text) {}

    /** A moderator's decision. */
    record Decision(
            @Nullable String decision,
            @Nullable Ground ground,
            @Nullable String reason) {}

    /** Another moderator's decision about an appeal. */
    record AppealDecision(
            @Nullable Boolean upheld, @Nullable String reason) {}
}
