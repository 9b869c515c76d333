package it.smartland.platform.thing;

import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.MergePatch;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/things/v1")
class ThingController {

    private final Things things;

    ThingController(Things things) {
        this.things = things;
    }

    @PostMapping("/things")
    Mono<ResponseEntity<Thing>> make(Caller caller, Received<Thing.Draft> body) {
        return things.make(caller, body)
                .map(thing ->
                        EntityTag.created(URI.create("/api/things/v1/things/" + thing.id()), thing.version(), thing));
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Map<String, String>> take(@RequestPart("file") FilePart file) {
        things.made.incrementAndGet();
        return DataBufferUtils.join(file.content())
                .map(content -> Map.of("name", file.filename(), "content", content.toString(StandardCharsets.UTF_8)));
    }

    @PutMapping("/things/{id}")
    Mono<ResponseEntity<Thing>> rename(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, Received<Thing.Draft> body) {
        return things.rename(id, caller, ifMatch, current -> body.open())
                .map(thing -> EntityTag.ok(thing.version(), thing));
    }

    @PatchMapping("/things/{id}")
    Mono<ResponseEntity<Thing>> amend(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, MergePatch<Thing.Draft> patch) {
        return things.rename(id, caller, ifMatch, patch::onto).map(thing -> EntityTag.ok(thing.version(), thing));
    }

    @GetMapping("/things/{id}")
    Mono<ResponseEntity<Thing>> show(@PathVariable UUID id) {
        return things.find(id).map(thing -> EntityTag.ok(thing.version(), thing));
    }

    @GetMapping("/things")
    Mono<Page<Thing>> list(PageRequest page, @RequestParam(defaultValue = "0") int weight) {
        return things.list(page);
    }

    @GetMapping("/me")
    Mono<Caller> me(Caller caller) {
        return Mono.just(caller);
    }

    @GetMapping("/who")
    Mono<Map<String, String>> who(@Nullable Caller caller) {
        return Mono.just(Map.of("name", caller == null ? "nobody" : caller.displayName()));
    }

    @GetMapping("/broken")
    Mono<Void> broken() {
        return Mono.error(new IllegalStateException("the inner address is http://10.0.0.7:9999"));
    }
}
