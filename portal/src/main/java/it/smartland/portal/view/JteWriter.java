package it.smartland.portal.view;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.codec.HttpMessageWriter;
import reactor.core.publisher.Mono;

/** Writes a rendered template as an HTML answer of known length. */
public final class JteWriter implements HttpMessageWriter<JteModel> {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Override
    public List<MediaType> getWritableMediaTypes() {
        return List.of(HTML);
    }

    @Override
    public boolean canWrite(ResolvableType type, @Nullable MediaType mediaType) {
        return JteModel.class.isAssignableFrom(type.toClass());
    }

    @Override
    public Mono<Void> write(
            Publisher<? extends JteModel> pages,
            ResolvableType type,
            @Nullable MediaType mediaType,
            ReactiveHttpOutputMessage message,
            Map<String, Object> hints) {
        return Mono.from(pages).flatMap(page -> write(page, message));
    }

    /** Renders the whole page before the first byte leaves, so that a failing template still becomes an error page. */
    public static Mono<Void> write(JteModel page, ReactiveHttpOutputMessage message) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.render(html);
        message.getHeaders().setContentType(HTML);
        message.getHeaders().setContentLength(html.getContentLength());
        message.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        message.getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        DataBuffer buffer = message.bufferFactory().allocateBuffer(html.getContentLength());
        try (OutputStream stream = buffer.asOutputStream()) {
            html.writeTo(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return message.writeWith(Mono.just(buffer));
    }
}
