package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.OfficialAnswer.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** What the bodies answer, and what people think of it. */
@HttpExchange("/api/participation/v1")
public interface OfficialAnswers {

    @GetExchange("/official-answers?total=true")
    Mono<Page<OfficialAnswer>> find(
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean answered,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    /** Those of the reader's own body that wait to be public. */
    @GetExchange("/official-answers?scheduled=true")
    Mono<Page<OfficialAnswer>> scheduled(@RequestParam int limit);

    @GetExchange("/solutions/{id}/official-answer")
    Mono<OfficialAnswer> to(@PathVariable UUID id);

    @GetExchange("/solutions/{id}/official-answer/versions")
    Mono<Page<OfficialAnswer.Version>> versions(@PathVariable UUID id);

    @PutExchange("/solutions/{id}/official-answer")
    Mono<OfficialAnswer> write(
            @PathVariable UUID id,
            @RequestBody Text text,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Accept-Language") String language);

    @DeleteExchange("/solutions/{id}/official-answer/scheduled")
    Mono<OfficialAnswer> callOff(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/official-answers")
    Mono<Void> writeAll(@RequestBody Texts texts, @RequestHeader("Accept-Language") String language);

    @PostExchange("/official-answers/publication")
    Mono<Void> publish(@RequestBody Waiting waiting, @RequestHeader("Accept-Language") String language);

    @GetExchange("/solutions/{id}/official-answer/rating")
    Mono<Given> ownRating(@PathVariable UUID id);

    @PutExchange("/solutions/{id}/official-answer/rating")
    Mono<Void> rate(
            @PathVariable UUID id,
            @RequestBody Solutions.Stars stars,
            @RequestHeader("Accept-Language") String language);

    @DeleteExchange("/solutions/{id}/official-answer/rating")
    Mono<Void> takeRatingBack(@PathVariable UUID id, @RequestHeader("Accept-Language") String language);

    /** What an officer writes; public at once where no instant is named. */
    record Text(
            @Nullable Verdict status,
            @Nullable String reason,
            @Nullable Instant publishAt) {}

    /** The same answer to several solutions. */
    record Texts(List<Each> answers) {

        /** To one of them, of whose answer this version was seen. */
        public record Each(
                UUID solution,
                @Nullable Verdict status,
                @Nullable String reason,
                @Nullable Instant publishAt,
                long version) {}
    }

    /** The solutions whose waiting answers are to be public now. */
    record Waiting(List<UUID> solutions) {}

    /** The reader's own stars for an answer, if any. */
    record Given(@Nullable Integer stars) {}
}
