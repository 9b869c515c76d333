package it.smartland.platform.web;

import it.smartland.platform.version.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;

/** Gives a public JSON answer an ETag of what it shows, and answers 304 to a reader who has just that. */
final class TaggedResponse extends ServerHttpResponseDecorator {

    private final ServerHttpRequest request;

    TaggedResponse(ServerHttpRequest request, ServerHttpResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        // An answer in one piece is small and whole in memory already; a stream is neither tagged nor held up.
        return body instanceof Mono<?> && isTaggable()
                ? Mono.from(body).flatMap(this::writeTagged)
                : super.writeWith(body);
    }

    private boolean isTaggable() {
        MediaType type = getHeaders().getContentType();
        boolean success = getStatusCode() == null || HttpStatus.OK.equals(getStatusCode());
        return success
                && type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private Mono<Void> writeTagged(DataBuffer body) {
        String tag = EntityTag.of(strong(getHeaders().getETag()), hash(body));
        getHeaders().setETag(tag);
        if (!isKnown(tag)) {
            return super.writeWith(Mono.just(body));
        }
        DataBufferUtils.release(body);
        setStatusCode(HttpStatus.NOT_MODIFIED);
        getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        return setComplete();
    }

    private boolean isKnown(String tag) {
        List<String> known = request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH);
        return !known.isEmpty()
                && ETag.parse(String.join(", ", known)).stream()
                        .anyMatch(candidate -> candidate.isWildcard() || candidate.compare(ETag.create(tag), false));
    }

    private static @Nullable String strong(@Nullable String tag) {
        return tag == null || tag.startsWith("W/") ? null : tag;
    }

    private static String hash(DataBuffer body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DataBuffer.ByteBufferIterator parts = body.readableByteBuffers()) {
                parts.forEachRemaining(digest::update);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
