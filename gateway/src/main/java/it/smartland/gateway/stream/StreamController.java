package it.smartland.gateway.stream;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code GET /api/events/v1/stream}: server-sent events, for anybody. */
@RestController
final class StreamController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String LAST_EVENT_ID_PARAMETER = "lastEventId";
    private static final MediaType EVENT_STREAM = new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8);

    private final LiveStream stream;

    StreamController(LiveStream stream) {
        this.stream = stream;
    }

    @GetMapping(path = "/api/events/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> stream(ServerWebExchange exchange) {
        MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
        List<Fault> faults = new ArrayList<>();
        Selection selection = Selection.of(values(query, "topic"), values(query, "type"), faults);
        Optional<Offsets> asked = lastEventId(exchange).flatMap(id -> read(id, faults));
        if (!faults.isEmpty()) {
            throw ProblemException.malformed(faults);
        }
        return write(stream.open(selection, asked.orElse(null)), exchange.getResponse());
    }

    /** The header is the newer one: a reconnecting client repeats its first address. */
    private static Optional<String> lastEventId(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(LAST_EVENT_ID);
        String parameter = exchange.getRequest().getQueryParams().getFirst(LAST_EVENT_ID_PARAMETER);
        return Optional.ofNullable(isBlank(header) ? parameter : header).filter(id -> !id.isBlank());
    }

    private static Optional<Offsets> read(String id, List<Fault> faults) {
        Optional<Offsets> offsets = EventId.read(id);
        if (offsets.isEmpty()) {
            faults.add(new Fault(LAST_EVENT_ID, "unknown-event-id"));
        }
        return offsets;
    }

    private static Mono<Void> write(Flux<String> frames, ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(EVENT_STREAM);
        headers.setCacheControl(CacheControl.noStore());
        // A proxy that gathers an answer before it passes it on would hold up every event.
        headers.set("X-Accel-Buffering", "no");
        DataBufferFactory buffers = response.bufferFactory();
        return response.writeAndFlushWith(frames.map(frame -> Mono.just(buffer(frame, buffers))));
    }

    private static DataBuffer buffer(String frame, DataBufferFactory buffers) {
        return buffers.wrap(frame.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> values(MultiValueMap<String, String> query, String name) {
        return query.getOrDefault(name, List.of());
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
