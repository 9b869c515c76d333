package it.smartland.participation.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/solutions/{id}/official-answer/rating")
@Tag(name = "official-answers")
class AnswerRatingController {

    private final AnswerRatingService service;

    AnswerRatingController(AnswerRatingService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            summary = "One's own rating of an official answer",
            description = "Its stars are null where none stands.")
    Mono<AnswerRatingView> see(@PathVariable UUID id, Caller caller) {
        return service.see(id, caller);
    }

    @PutMapping
    @Operation(
            summary = "Rate an official answer",
            description =
                    "By anybody with a verified identity who does not act for the body, once it is given. One person has"
                            + " one rating, and may change it.")
    Mono<AnswerRatingView> rate(@PathVariable UUID id, Caller caller, Received<AnswerRatingRequest> body) {
        return service.rate(id, caller, body);
    }

    @DeleteMapping
    @Operation(summary = "Withdraw one's rating of an official answer")
    Mono<AnswerRatingView> takeBack(@PathVariable UUID id, Caller caller) {
        return service.takeBack(id, caller);
    }
}
