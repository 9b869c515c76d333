package it.smartland.gateway.status;

import it.smartland.gateway.route.Applications;
import it.smartland.gateway.status.Status.Part;
import it.smartland.gateway.stream.LiveStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatusCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks every part whether it answers; so many readers at once share one round of questions. */
@Component
final class Probes {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration VALID = Duration.ofSeconds(2);

    private final WebClient http;
    private final DatabaseClient database;
    private final LiveStream stream;
    private final Map<String, URI> addresses;
    private final Clock clock;
    private final Mono<Status> current;

    Probes(
            WebClient.Builder http,
            DatabaseClient database,
            LiveStream stream,
            Applications applications,
            @Value("${smartland.security.jwks-uri}") URI keys,
            Clock clock) {
        this.http = http.build();
        this.database = database;
        this.stream = stream;
        this.addresses = addresses(applications, keys);
        this.clock = clock;
        this.current = Mono.defer(this::ask).cache(VALID);
    }

    Mono<Status> status() {
        return current;
    }

    private Mono<Status> ask() {
        Mono<Part> sessions = database.sql("select 1")
                .fetch()
                .rowsUpdated()
                .timeout(PATIENCE)
                .thenReturn(true)
                .onErrorReturn(false)
                .map(answers -> Part.of("sessions", answers));
        Mono<Part> events = Mono.fromSupplier(() -> Part.of("events", stream.isConnected()));
        return Flux.fromIterable(addresses.entrySet())
                .flatMapSequential(
                        address -> answers(address.getValue()).map(answers -> Part.of(address.getKey(), answers)))
                .concatWith(events)
                .concatWith(sessions)
                .collectList()
                .map(parts -> Status.of(clock.instant(), parts));
    }

    /** Whatever an application says but an error of its own shows that it answers. */
    private Mono<Boolean> answers(URI address) {
        return http.get()
                .uri(address)
                .exchangeToMono(answer -> answer.releaseBody().thenReturn(answer.statusCode()))
                .map(HttpStatusCode::is5xxServerError)
                .map(failed -> !failed)
                .timeout(PATIENCE)
                .onErrorReturn(false);
    }

    private static Map<String, URI> addresses(Applications applications, URI keys) {
        Map<String, URI> addresses = new TreeMap<>();
        applications.running().forEach((name, base) -> addresses.put(name, base.resolve(statusPath(name))));
        addresses.put("identity", keys);
        return addresses;
    }

    private static String statusPath(String application) {
        return application.equals("portal") ? "/status" : "/api/" + application + "/v1/status";
    }
}
