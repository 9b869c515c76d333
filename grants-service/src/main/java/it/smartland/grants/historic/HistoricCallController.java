package it.smartland.grants.historic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(GrantsApi.PATH + "/historic-calls")
@Tag(name = "historic calls", description = "Calls that were held before the suite")
class HistoricCallController {

    private final HistoricCallService service;

    HistoricCallController(HistoricCallService service) {
        this.service = service;
    }

    /** Where a historic call is now. */
    record Entry(UUID call, String href) {}

    @PostMapping
    @Operation(
            summary = "Enter a historic call with its awards",
            description =
                    "By the office of its owner or the administrator. It is concluded, and public at once. What the source"
                            + " does not say is left out. The same title and source again is the call that is there.")
    Mono<ResponseEntity<Entry>> enter(Caller caller, Received<HistoricCallRequest> body) {
        return service.enter(caller, body).map(entered -> {
            URI location = URI.create(GrantsApi.PATH + "/calls/" + entered.call());
            return ResponseEntity.status(entered.now() ? HttpStatus.CREATED : HttpStatus.OK)
                    .location(location)
                    .body(new Entry(entered.call(), location.toString()));
        });
    }
}
