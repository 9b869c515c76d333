package it.smartland.portal.client.grants;

import it.smartland.platform.paging.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** The applications, each for those entitled to it alone. */
@HttpExchange("/api/grants/v1")
public interface Applications {

    /** Those that the reader may see; {@code mine} leaves those of the reader's own body. */
    @GetExchange("/applications")
    Mono<Page<Application>> find(
            @RequestParam boolean mine,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/applications/{id}")
    Mono<Application> byId(@PathVariable UUID id);

    @PostExchange("/calls/{call}/applications")
    Mono<Application> start(
            @PathVariable UUID call,
            @RequestBody ApplicationStart start,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("Accept-Language") String language);

    /** {@code version} is the ETag of what was changed. */
    @PatchExchange(url = "/applications/{id}", contentType = "application/merge-patch+json")
    Mono<Application> revise(
            @PathVariable UUID id,
            @RequestBody ApplicationText text,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/applications/{id}/transitions")
    Mono<Application> move(
            @PathVariable UUID id, @RequestBody Move move, @RequestHeader("Accept-Language") String language);

    @GetExchange("/applications/{id}/partners/{body}/letter")
    Mono<PartnerLetter> letter(@PathVariable UUID id, @PathVariable String body);

    @PutExchange("/applications/{id}/partners/{body}/letter")
    Mono<PartnerLetter> answerLetter(
            @PathVariable UUID id,
            @PathVariable String body,
            @RequestBody LetterAnswer answer,
            @RequestHeader("Accept-Language") String language);

    @GetExchange("/applications/{id}/attachments")
    Mono<Files> attachments(@PathVariable UUID id);

    @PostExchange("/applications/{id}/attachments")
    Mono<Attachment> attach(
            @PathVariable UUID id,
            @RequestPart("file") FilePart file,
            @RequestHeader("Accept-Language") String language);

    @DeleteExchange("/applications/{id}/attachments/{file}")
    Mono<Void> detach(
            @PathVariable UUID id, @PathVariable UUID file, @RequestHeader("Accept-Language") String language);

    @PostExchange("/applications/{id}/submission")
    Mono<Receipt> submit(@PathVariable UUID id, @RequestHeader("Accept-Language") String language);

    @GetExchange("/receipts/{number}")
    Mono<Receipt> receipt(@PathVariable String number);

    /** What a partner answers. */
    record LetterAnswer(Application.Letter letter) {}

    /** The files of an application. */
    record Files(List<Attachment> items) {}
}
