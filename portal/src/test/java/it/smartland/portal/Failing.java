package it.smartland.portal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Pages that fail in every way a page can. */
@RestController
class Failing {

    @GetMapping("/test/forbidden")
    Mono<Void> forbidden() {
        return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    @RequestMapping("/test/unavailable")
    Mono<Void> unavailable() {
        return Mono.error(new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @GetMapping("/test/broken")
    Mono<Void> broken() {
        return Mono.error(new IllegalStateException("secret of the house"));
    }

    @GetMapping("/test/malformed")
    Mono<Void> malformed(@RequestParam int number) {
        return Mono.empty();
    }
}
