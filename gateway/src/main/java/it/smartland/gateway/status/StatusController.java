package it.smartland.gateway.status;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The {@code /status} of the interoperability guidelines (ModI), for the suite as a whole. */
@RestController
final class StatusController {

    private final Probes probes;

    StatusController(Probes probes) {
        this.probes = probes;
    }

    @GetMapping("/api/status")
    Mono<ResponseEntity<Status>> status() {
        return probes.status()
                .map(status ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(status));
    }
}
