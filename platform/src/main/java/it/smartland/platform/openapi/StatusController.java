package it.smartland.platform.openapi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.platform.problem.ProblemException;
import java.time.Duration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the service answers, in the form that the interoperability model wants. */
@RestController
@Tag(name = "status")
class StatusController {

    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final ApplicationAvailability availability;

    StatusController(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @GetMapping(path = "${smartland.api.path}/status", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "status", summary = "Tell whether the service answers")
    ResponseEntity<Status> status() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            throw ProblemException.unavailable("unavailable", COME_BACK);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Status(200, "OK", "The service answers"));
    }

    /** The members that a problem document would have too. */
    record Status(int status, String title, String detail) {}
}
