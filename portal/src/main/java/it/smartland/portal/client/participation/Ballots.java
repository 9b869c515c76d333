package it.smartland.portal.client.participation;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** The sealed counts; 404 before they are sealed. */
@HttpExchange("/api/participation/v1")
public interface Ballots {

    @GetExchange("/challenges/{challenge}/ballot")
    Mono<Ballot> of(@PathVariable UUID challenge);

    @GetExchange("/me/ballots/{challenge}")
    Mono<Ballot.Own> own(@PathVariable UUID challenge);
}
