package it.smartland.portal.client.grants;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** What evaluators declare and how they score, each their own alone. */
@HttpExchange("/api/grants/v1/applications/{id}")
public interface Evaluations {

    @PostExchange("/conflict-declaration")
    Mono<Declared> declare(
            @PathVariable UUID id,
            @RequestBody Declaration declaration,
            @RequestHeader("Accept-Language") String language);

    /** 404 before the first score. */
    @GetExchange("/scores")
    Mono<ScoreSheet> own(@PathVariable UUID id);

    @PutExchange("/scores")
    Mono<ScoreSheet> score(
            @PathVariable UUID id, @RequestBody Scores scores, @RequestHeader("Accept-Language") String language);

    /** Whether the evaluator has an interest in the application, and which. */
    record Declaration(boolean conflict, @Nullable String reason) {}

    /** What was declared. */
    record Declared(boolean conflict) {}

    /** Scores by criterion, 0 to 100; final ones stand. */
    record Scores(
            Map<String, BigDecimal> scores,
            @JsonProperty("final") boolean isFinal) {}

    /** The scores given so far. */
    record ScoreSheet(
            UUID application,
            Map<String, BigDecimal> scores,
            @JsonProperty("final") boolean isFinal,
            Instant updatedAt) {}
}
