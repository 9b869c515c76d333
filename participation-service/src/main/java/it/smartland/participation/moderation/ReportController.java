package it.smartland.participation.moderation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "moderation")
class ReportController {

    private static final String RULES =
            "By anybody with a verified identity but the author, once: the same person again changes nothing. Once enough"
                    + " people have, it is hidden until a moderator has looked. Nobody is told who reported.";

    private final ReportService service;

    ReportController(ReportService service) {
        this.service = service;
    }

    @PutMapping("/challenges/{id}/report")
    @Operation(summary = "Report a challenge", description = RULES)
    Mono<Report> challenge(@PathVariable UUID id, Caller caller, Received<ReportRequest> body) {
        return service.report(ObjectKind.CHALLENGE, id, caller, body);
    }

    @PutMapping("/solutions/{id}/report")
    @Operation(summary = "Report a solution", description = RULES)
    Mono<Report> solution(@PathVariable UUID id, Caller caller, Received<ReportRequest> body) {
        return service.report(ObjectKind.SOLUTION, id, caller, body);
    }

    @PutMapping("/opinions/{id}/report")
    @Operation(summary = "Report an opinion", description = RULES)
    Mono<Report> opinion(@PathVariable UUID id, Caller caller, Received<ReportRequest> body) {
        return service.report(ObjectKind.OPINION, id, caller, body);
    }
}
