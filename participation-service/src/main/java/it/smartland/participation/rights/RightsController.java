package it.smartland.participation.rights;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.security.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/me")
@Tag(name = "rights", description = "What is kept of the caller, and that it names them no more")
class RightsController {

    private static final String FILE = "smartland-participation.json";

    private final RightsService service;

    RightsController(RightsService service) {
        this.service = service;
    }

    @GetMapping("/export")
    @Operation(
            summary = "All that is kept of the caller",
            description = "For the caller alone (GDPR, articles 15 and 20); each entry as it is kept.")
    Mono<ResponseEntity<OwnData>> export(Caller caller) {
        String disposition =
                ContentDisposition.attachment().filename(FILE).build().toString();
        return service.export(caller)
                .map(data -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                        .body(data));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Forget the caller",
            description =
                    "What they published stays, without their name; drafts are emptied; what they follow, notices and"
                            + " addresses are deleted. Votes stay counted under a keyed hash that names nobody: registering again"
                            + " gives no second vote. What an officer did for a body stays in its records.")
    Mono<Void> erase(Caller caller) {
        return service.erase(caller);
    }
}
