package it.smartland.grants.evaluation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(GrantsApi.PATH + "/applications/{id}")
@Tag(name = "evaluation", description = "Declarations and scores; each evaluator's own")
class EvaluationController {

    private final EvaluationService service;

    EvaluationController(EvaluationService service) {
        this.service = service;
    }

    @PostMapping("/conflict-declaration")
    @Operation(
            summary = "Declare whether there is a conflict of interest",
            description =
                    "By an evaluator, before the scores. Who belongs to the applicant or a partner is refused; the"
                            + " declaration stands.")
    Mono<ResponseEntity<Declaration>> declare(@PathVariable UUID id, Caller caller, Received<DeclarationRequest> body) {
        return service.declare(id, caller, body)
                .map(declared -> ResponseEntity.status(declared.now() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(declared.declaration()));
    }

    @PutMapping("/scores")
    @Operation(
            summary = "Score an application",
            description = "0 to 100 for each criterion of the call, two decimals at most. Final scores stay.")
    Mono<ScoreSheet> score(@PathVariable UUID id, Caller caller, Received<ScoresRequest> body) {
        return service.score(id, caller, body);
    }

    @GetMapping("/scores")
    @Operation(summary = "The caller's own scores")
    Mono<ScoreSheet> own(@PathVariable UUID id, Caller caller) {
        return service.own(id, caller);
    }
}
