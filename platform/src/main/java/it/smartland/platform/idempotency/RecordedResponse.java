package it.smartland.platform.idempotency;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes down an answer instead of sending it: nobody is told of an act before it is committed. */
final class RecordedResponse extends ServerHttpResponseDecorator {

    private final HttpHeaders headers = new HttpHeaders();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable HttpStatusCode status;
    private boolean complete;

    RecordedResponse(ServerHttpResponse response) {
        super(response);
    }

    Answer answer() {
        int code = status == null ? HttpStatus.OK.value() : status.value();
        Map<String, List<String>> kept = new LinkedHashMap<>();
        headers.forEach((name, values) -> kept.put(name, List.copyOf(values)));
        return new Answer(code, kept, body.toByteArray());
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public boolean setStatusCode(@Nullable HttpStatusCode status) {
        this.status = status;
        return true;
    }

    @Override
    public boolean setRawStatusCode(@Nullable Integer value) {
        return setStatusCode(value == null ? null : HttpStatusCode.valueOf(value));
    }

    @Override
    public @Nullable HttpStatusCode getStatusCode() {
        return status;
    }

    @Override
    public boolean isCommitted() {
        return complete;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> parts) {
        return Flux.from(parts).doOnNext(this::take).then(setComplete());
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> parts) {
        return writeWith(Flux.from(parts).concatMap(part -> part));
    }

    @Override
    public Mono<Void> setComplete() {
        return Mono.fromRunnable(() -> complete = true);
    }

    private void take(DataBuffer part) {
        byte[] bytes = new byte[part.readableByteCount()];
        part.read(bytes);
        DataBufferUtils.release(part);
        body.writeBytes(bytes);
    }
}
