package it.smartland.portal.client.catalogue;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/** Who does what others have done before. */
@HttpExchange("/api/catalogue/v1")
public interface Adoptions {

    @GetExchange("/adoptions?total=true")
    Mono<Page<Adoption>> find(
            @RequestParam(required = false) @Nullable UUID practice,
            @RequestParam(required = false) @Nullable String adopter,
            @RequestParam int limit);

    @GetExchange("/adoptions/{id}")
    Mono<Adoption> byId(@PathVariable UUID id);

    @GetExchange("/adoptions/{id}/lineage")
    Mono<Lineage> lineage(@PathVariable UUID id);

    /** By the reader's own body; what it had declared before comes back as it is. */
    @PostExchange("/practices/{practice}/adoptions")
    Mono<Adoption> declare(
            @PathVariable UUID practice,
            @RequestBody Declaration declaration,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/adoptions/{id}/transitions")
    Mono<Adoption> move(
            @PathVariable UUID id, @RequestBody Move move, @RequestHeader("Accept-Language") String language);

    /** What a body says when it begins. */
    record Declaration(
            Adoption.@Nullable Stage stage, @Nullable String adaptations) {}
}
