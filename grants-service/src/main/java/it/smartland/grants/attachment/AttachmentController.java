package it.smartland.grants.attachment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
import it.smartland.grants.attachment.AttachmentService.Upload;
import it.smartland.platform.security.Caller;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(GrantsApi.PATH + "/applications/{id}/attachments")
@Tag(name = "attachments", description = "Files beside an application; private")
class AttachmentController {

    /** As the table says it too. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final AttachmentService service;

    AttachmentController(AttachmentService service) {
        this.service = service;
    }

    /** The files of an application. */
    record Files(List<Attachment> items) {}

    @GetMapping
    @Operation(summary = "The files of an application")
    Mono<Files> list(@PathVariable UUID id, Caller caller) {
        return service.list(id, caller).map(Files::new);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Add a file",
            description =
                    "PDF, PNG, JPEG, office document or signed envelope (P7M), told by its content; 5 MiB at most, 20"
                            + " files. A part sha256 is compared with what arrived. The same file again is the one"
                            + " that is there.")
    Mono<ResponseEntity<Attachment>> add(
            @PathVariable UUID id,
            Caller caller,
            @RequestPart("file") FilePart file,
            @RequestPart(name = "sha256", required = false) @Nullable String sha256) {
        return DataBufferUtils.join(file.content(), MOST_BYTES)
                .map(AttachmentController::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(content -> service.add(id, caller, new Upload(file.filename(), content, sha256)))
                .map(added -> ResponseEntity.created(locationOf(id, added)).body(added));
    }

    @GetMapping("/{attachment}")
    @Operation(summary = "The content of a file", description = "Always to be saved, never to be shown in the page.")
    Mono<ResponseEntity<byte[]>> content(@PathVariable UUID id, @PathVariable UUID attachment, Caller caller) {
        return service.content(id, attachment, caller)
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(content));
    }

    @DeleteMapping("/{attachment}")
    @Operation(summary = "Take a file away", description = "By the applicant, while the application is not submitted.")
    Mono<ResponseEntity<Void>> remove(@PathVariable UUID id, @PathVariable UUID attachment, Caller caller) {
        return service.remove(id, attachment, caller)
                .thenReturn(ResponseEntity.noContent().build());
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static URI locationOf(UUID application, Attachment added) {
        return URI.create(GrantsApi.PATH + "/applications/" + application + "/attachments/" + added.id());
    }
}
