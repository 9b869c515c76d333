package it.smartland.observatory.imports;

import io.r2dbc.spi.Readable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The files as they came, in parts, where a restart of any process cannot lose them. */
@Repository
class ImportFiles {

    private static final int PART = 512 * 1024;
    private static final int PARTS_AT_ONCE = 4;

    private static final String STORE =
            "insert into import_part (import, position, content) values (:id, :position, :content)";

    private final DatabaseClient db;

    ImportFiles(DatabaseClient db) {
        this.db = db;
    }

    /** Writes a file down while it arrives, never more than a part of it in memory. */
    Mono<Upload> store(UUID id, Upload file, Flux<DataBuffer> content) {
        return content.bufferUntil(new FullPart())
                .concatMap(buffers -> DataBufferUtils.join(Flux.fromIterable(buffers)))
                .concatMap(part -> store(id, file, part))
                .then(Mono.just(file));
    }

    private Mono<Void> store(UUID id, Upload file, DataBuffer part) {
        int position = file.parts();
        byte[] content = file.take(part);
        DataBufferUtils.release(part);
        return db.sql(STORE)
                .bind("id", id)
                .bind("position", position)
                .bind("content", content)
                .then();
    }

    /** A copy of the file to be read and thrown away. */
    Mono<Path> copy(UUID id) {
        return Mono.fromCallable(() -> Files.createTempFile("import", ".csv"))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(path -> DataBufferUtils.write(parts(id), path)
                        .subscribeOn(Schedulers.boundedElastic())
                        .thenReturn(path));
    }

    private Flux<DataBuffer> parts(UUID id) {
        return db.sql("select content from import_part where import = :id order by position")
                .bind("id", id)
                .filter(statement -> statement.fetchSize(PARTS_AT_ONCE))
                .map(ImportFiles::part)
                .all();
    }

    private static DataBuffer part(Readable row) {
        return DefaultDataBufferFactory.sharedInstance.wrap(Objects.requireNonNull(row.get("content", byte[].class)));
    }

    static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells when enough has come for a part. */
    private static final class FullPart implements Predicate<DataBuffer> {

        private int bytes;

        @Override
        public boolean test(DataBuffer buffer) {
            bytes += buffer.readableByteCount();
            boolean full = bytes >= PART;
            bytes = full ? 0 : bytes;
            return full;
        }
    }
}
