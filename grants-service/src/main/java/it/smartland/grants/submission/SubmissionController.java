package it.smartland.grants.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
import it.smartland.grants.submission.SubmissionService.Registered;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.security.Caller;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(GrantsApi.PATH)
@Tag(name = "submissions", description = "Registered applications and their receipts; private")
class SubmissionController {

    private final SubmissionService service;
    private final Bodies bodies;
    private final Clock clock;

    SubmissionController(SubmissionService service, Bodies bodies, Clock clock) {
        this.service = service;
        this.bodies = bodies;
        this.clock = clock;
    }

    @PostMapping("/applications/{id}/submission")
    @Operation(
            summary = "Submit an application",
            description =
                    "No content. What counts is the instant at which the request has been received in full: it must come"
                            + " before closesAt. Submitting again what stands answers the same receipt, also later.")
    Mono<ResponseEntity<ReceiptView>> submit(@PathVariable UUID id, Caller caller, ServerHttpRequest request) {
        return request.getBody()
                .doOnNext(DataBufferUtils::release)
                .then(Mono.defer(() -> service.submit(id, caller, clock.instant())))
                .flatMap(this::answer);
    }

    private Mono<ResponseEntity<ReceiptView>> answer(Registered registered) {
        String number = registered.submission().number();
        return view(registered)
                .map(receipt -> ResponseEntity.status(registered.now() ? HttpStatus.CREATED : HttpStatus.OK)
                        .location(URI.create(GrantsApi.PATH + "/receipts/" + number))
                        .body(receipt));
    }

    @GetMapping("/receipts/{number}")
    @Operation(summary = "A receipt", description = "For those who may see the application.")
    Mono<ReceiptView> receipt(@PathVariable String number, Caller caller) {
        return service.receipt(number, caller).flatMap(this::view);
    }

    @GetMapping("/applications/{id}/package")
    @Operation(summary = "The package registered last", description = "The bytes whose SHA-256 the receipt names.")
    Mono<ResponseEntity<byte[]>> packageOf(@PathVariable UUID id, Caller caller) {
        return service.packageOf(id, caller).map(SubmissionController::download);
    }

    @GetMapping("/receipts/{number}/package")
    @Operation(summary = "The package of a receipt", description = "Of a superseded one too.")
    Mono<ResponseEntity<byte[]>> packageOfReceipt(@PathVariable String number, Caller caller) {
        return service.packageOfReceipt(number, caller).map(SubmissionController::download);
    }

    private Mono<ReceiptView> view(Registered registered) {
        var filed = registered.filed();
        return bodies.named(
                        List.of(filed.application().applicant(), filed.call().owner()))
                .map(names -> ReceiptView.of(registered, names));
    }

    private static ResponseEntity<byte[]> download(byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"domanda.json\"")
                .body(bytes);
    }
}
