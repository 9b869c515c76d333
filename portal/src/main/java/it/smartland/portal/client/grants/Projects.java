package it.smartland.portal.client.grants;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** The projects and their reports. */
@HttpExchange("/api/grants/v1")
public interface Projects {

    @GetExchange("/projects")
    Mono<Page<Project>> find(
            @RequestParam(required = false) Project.@Nullable Status status,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/projects/{id}")
    Mono<Project> byId(@PathVariable UUID id);

    @GetExchange("/projects/{id}/lineage")
    Mono<Lineage> lineage(@PathVariable UUID id);

    @PostExchange("/projects/{id}/transitions")
    Mono<Project> move(
            @PathVariable UUID id, @RequestBody Move move, @RequestHeader("Accept-Language") String language);

    /** All for the beneficiary and the office, approved ones for everybody. */
    @GetExchange("/projects/{id}/reports")
    Mono<Reports> reports(@PathVariable UUID id);

    @PostExchange("/projects/{id}/reports")
    Mono<Report> write(
            @PathVariable UUID id,
            @RequestBody ReportDraft draft,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("Accept-Language") String language);

    @PutExchange("/reports/{id}")
    Mono<Report> rewrite(
            @PathVariable UUID id,
            @RequestBody ReportDraft draft,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/reports/{id}/transitions")
    Mono<Report> moveReport(
            @PathVariable UUID id, @RequestBody Move move, @RequestHeader("Accept-Language") String language);

    /** Reports, the oldest first. */
    record Reports(List<Report> items) {}
}
