package it.smartland.portal.client.participation;

import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** What is kept of the reader. */
@HttpExchange("/api/participation/v1")
public interface OwnData {

    /** Takes the reader out of it. */
    @DeleteExchange("/me")
    Mono<Void> erase();
}
