package it.smartland.observatory.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Encoding;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ObservatoryApi.PATH + "/imports")
@Tag(name = "imports", description = "Files of figures: brought, loaded, reported on row by row")
class ImportController {

    private static final String LANGUAGE = HttpHeaders.ACCEPT_LANGUAGE;

    private final ImportService service;
    private final DataImports imports;
    private final ImportReports reports;

    ImportController(ImportService service, DataImports imports, ImportReports reports) {
        this.service = service;
        this.imports = imports;
        this.reports = reports;
    }

    @Schema(name = "ImportForm")
    record Form(
            ImportRequest mapping,
            @Schema(type = "string", format = "binary") String file) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "bringFile",
            summary = "Bring a file of figures",
            description = "By an officer of the Province or an administrator. The file is safe when this answers 202; a"
                    + " worker loads it then, and the import tells how far it is and every row that is wrong.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Form.class),
                                            encoding = @Encoding(name = "mapping", contentType = "application/json"))))
    Mono<ResponseEntity<ImportView>> bring(
            Caller caller,
            @Parameter(hidden = true) @RequestPart("mapping") Part mapping,
            @Parameter(hidden = true) @RequestPart("file") Part file) {
        return service.take(caller, mapping, file).map(this::accepted);
    }

    private ResponseEntity<ImportView> accepted(DataImport taken) {
        return ResponseEntity.accepted()
                .location(URI.create(ObservatoryApi.PATH + "/imports/" + taken.id()))
                .eTag(EntityTag.of(taken.version()))
                .body(reports.brief(taken));
    }

    @GetMapping
    @Operation(
            operationId = "listImports",
            summary = "Imports, newest first, without their findings",
            description = "For officers of the Province and administrators.")
    Mono<Page<ImportView>> list(Caller caller, PageRequest page) {
        return service.listed(caller)
                .then(Mono.defer(() -> imports.page(page)))
                .map(found -> found.map(reports::brief));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "showImport", summary = "How far an import is, and everything that is wrong with its file")
    Mono<ResponseEntity<ImportView>> show(
            @PathVariable UUID id,
            Caller caller,
            @Parameter(hidden = true) @RequestHeader(name = LANGUAGE, required = false) @Nullable String language) {
        return service.see(id, caller).flatMap(found -> answer(found, language));
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description = "While it waits or runs; nothing of it is kept then.")
    Mono<ResponseEntity<ImportView>> cancel(
            @PathVariable UUID id,
            Caller caller,
            @Parameter(hidden = true) @RequestHeader(name = LANGUAGE, required = false) @Nullable String language) {
        return service.cancel(id, caller).flatMap(found -> answer(found, language));
    }

    @GetMapping(value = "/{id}/rejects.csv", produces = "text/csv")
    @Operation(operationId = "listRejects", summary = "Everything that is wrong with the file, as CSV")
    Mono<ResponseEntity<Flux<String>>> rejects(
            @PathVariable UUID id,
            Caller caller,
            @Parameter(hidden = true) @RequestHeader(name = LANGUAGE, required = false) @Nullable String language) {
        return service.see(id, caller)
                .map(found -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects.csv\"")
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .body(reports.rejects(found, FindingSentences.language(language))));
    }

    private Mono<ResponseEntity<ImportView>> answer(DataImport found, @Nullable String language) {
        return reports.of(found, FindingSentences.language(language)).map(view -> EntityTag.ok(view.version(), view));
    }
}
