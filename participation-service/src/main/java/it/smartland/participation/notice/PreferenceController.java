package it.smartland.participation.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "following")
class PreferenceController {

    private final PreferenceService service;

    PreferenceController(PreferenceService service) {
        this.service = service;
    }

    @GetMapping("/me/notice-preferences")
    @Operation(summary = "How the caller wants to be told", description = "Who never said gets no mail.")
    Mono<PreferenceView> see(Caller caller) {
        return service.see(caller);
    }

    @PutMapping("/me/notice-preferences")
    @Operation(
            summary = "Choose how to be told",
            description =
                    "Mail goes to the address that the login verified, at once or in the morning with all that is new."
                            + " With NONE the address is forgotten.")
    Mono<PreferenceView> choose(
            Caller caller, @Parameter(hidden = true) JwtAuthenticationToken login, Received<PreferenceRequest> body) {
        return service.choose(caller, verifiedAddress(login.getToken()), body);
    }

    @PostMapping("/unsubscriptions/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "End all mail to whomever this link is of",
            description = "Without a login: the token comes with each mail. Again changes nothing.")
    Mono<Void> unsubscribe(@PathVariable String token) {
        return service.unsubscribe(token);
    }

    private static Optional<String> verifiedAddress(Jwt token) {
        boolean verified = Boolean.TRUE.equals(token.getClaims().get("email_verified"));
        return Optional.ofNullable(token.getClaimAsString("email")).filter(address -> verified);
    }
}
