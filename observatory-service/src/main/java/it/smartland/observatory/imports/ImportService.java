package it.smartland.observatory.imports;

import it.smartland.observatory.Curators;
import it.smartland.platform.id.Ids;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes files in, and lets their bringers follow and cancel them. */
@Service
public class ImportService {

    private static final int LONGEST_MAPPING = 256 * 1024;
    private static final int LONGEST_NAME = 200;

    private final DataImports imports;
    private final ImportFiles files;
    private final MappingReader mappings;
    private final ImportProperties properties;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ImportService(
            DataImports imports,
            ImportFiles files,
            MappingReader mappings,
            ImportProperties properties,
            TransactionalOperator transaction,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.mappings = mappings;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The file is safe when this answers; a worker loads it then. */
    Mono<DataImport> take(Caller caller, Part mapping, Part file) {
        return Mono.fromRunnable(() -> Curators.require(caller))
                .then(DataBufferUtils.join(mapping.content(), LONGEST_MAPPING))
                .map(mappings::read)
                .doOnNext(Mapping::of)
                .flatMap(request -> keep(request, name(file), file.content(), false));
    }

    /**
     * The reference figures as an import like any other, unless just these were brought before.
     *
     * @param indicators the columns of values, each called as its indicator, beside {@code territory} and {@code period}
     */
    public Mono<UUID> takeReference(String name, List<String> indicators, byte[] content) {
        DataBuffer whole = DefaultDataBufferFactory.sharedInstance.wrap(content);
        Upload file = new Upload(name);
        file.take(DefaultDataBufferFactory.sharedInstance.wrap(content));
        return imports.reference(file.sha256())
                .switchIfEmpty(
                        Mono.defer(() -> keep(ImportRequest.ofReference(indicators), name, Flux.just(whole), true)))
                .map(DataImport::id);
    }

    private Mono<DataImport> keep(ImportRequest request, String name, Flux<DataBuffer> content, boolean reference) {
        UUID id = Ids.next();
        return files.store(id, new Upload(name), limited(content))
                .flatMap(file -> imports.add(id, mappings.write(request), file, reference, clock.instant()))
                .then(Mono.defer(() -> imports.find(id)))
                .as(transaction::transactional);
    }

    private Flux<DataBuffer> limited(Flux<DataBuffer> content) {
        return Flux.defer(() -> {
            Allowance allowance = new Allowance(properties.maxSize().toBytes());
            return content.doOnNext(allowance::take);
        });
    }

    Mono<DataImport> see(UUID id, Caller caller) {
        return Mono.fromRunnable(() -> Curators.require(caller))
                .then(Mono.defer(() -> imports.find(id)))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** Refuses whoever may not follow imports. */
    Mono<Void> listed(Caller caller) {
        return Mono.fromRunnable(() -> Curators.require(caller));
    }

    /** Whether it has come to an end, and a good one. */
    public Mono<Boolean> succeeded(UUID id) {
        return imports.find(id)
                .filter(found -> found.state().isOver())
                .map(found -> found.state() == ImportState.SUCCEEDED);
    }

    /** One that has not come to an end is cancelled, and none of its values is kept. */
    Mono<DataImport> cancel(UUID id, Caller caller) {
        return see(id, caller)
                .delayUntil(found -> imports.stop(id, ImportState.CANCELLED, clock.instant()))
                .flatMap(found -> imports.find(id))
                .doOnNext(ImportService::requireCancelled);
    }

    private static void requireCancelled(DataImport found) {
        if (found.state() != ImportState.CANCELLED) {
            throw ProblemException.conflict("illegal-transition", found.state(), ImportState.CANCELLED);
        }
    }

    private static String name(Part file) {
        String name = file instanceof FilePart named ? named.filename() : file.name();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    /** How much of a file may still come. */
    private static final class Allowance {

        private long left;

        Allowance(long bytes) {
            this.left = bytes;
        }

        void take(DataBuffer buffer) {
            left -= buffer.readableByteCount();
            if (left < 0) {
                throw ProblemException.of(413, "content-too-large");
            }
        }
    }
}
