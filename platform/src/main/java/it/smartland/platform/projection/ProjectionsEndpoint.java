package it.smartland.platform.projection;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import reactor.core.publisher.Mono;

/**
 * The operator's hand on the projections: {@code GET} tells where each stands, {@code POST .../{name}} empties one, to be
 * rebuilt. The rebuild is done when its {@code state} is {@code FOLLOWING} again.
 */
@Endpoint(id = "projections")
final class ProjectionsEndpoint {

    private final Rebuild rebuild;

    ProjectionsEndpoint(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @ReadOperation
    Mono<Map<String, List<ProjectionStatus>>> all() {
        return rebuild.all().collectList().map(projections -> Map.of("projections", projections));
    }

    @WriteOperation
    Mono<WebEndpointResponse<ProjectionStatus>> begin(@Selector String name) {
        return rebuild.begin(name)
                .map(WebEndpointResponse::new)
                .defaultIfEmpty(new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND));
    }
}
