package it.smartland.grants.attachment;

import it.smartland.grants.application.Application;
import it.smartland.grants.application.ApplicationAccess;
import it.smartland.grants.application.ApplicationAccess.Filed;
import it.smartland.platform.id.Ids;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Files are added and taken away by the applicant while the application is not submitted. */
@Service
class AttachmentService {

    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 200;

    private final Attachments attachments;
    private final ApplicationAccess access;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AttachmentService(
            Attachments attachments, ApplicationAccess access, TransactionalOperator transaction, Clock clock) {
        this.attachments = attachments;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A file as it arrived; the sender may have said what its hash should be. */
    record Upload(String name, byte[] content, @Nullable String sha256) {}

    Mono<Attachment> add(UUID application, Caller caller, Upload upload) {
        Instant now = clock.instant();
        return open(application, caller, now)
                .flatMap(open -> attachments.of(open.id()).collectList())
                .flatMap(present -> added(application, present, checked(upload, now), upload))
                .as(transaction::transactional);
    }

    /** The same file again is the one that is there. */
    private Mono<Attachment> added(UUID application, List<Attachment> present, Attachment file, Upload upload) {
        return present.stream()
                .filter(before -> before.sha256().equals(file.sha256()))
                .findFirst()
                .map(Mono::just)
                .orElseGet(() -> another(application, present, file, upload));
    }

    private Mono<Attachment> another(UUID application, List<Attachment> present, Attachment file, Upload upload) {
        if (present.size() >= MOST_FILES) {
            throw ProblemException.conflict("too-many-attachments", MOST_FILES);
        }
        return attachments.add(application, file, upload.content()).thenReturn(file);
    }

    private static Attachment checked(Upload upload, Instant now) {
        if (upload.content().length == 0) {
            throw ProblemException.invalid(new Fault("/file", "not-empty"));
        }
        FileType type = FileType.of(upload.content())
                .orElseThrow(() -> ProblemException.invalid(new Fault("/file", "file-type")));
        String hash = Sha256.of(upload.content());
        if (upload.sha256() != null && !upload.sha256().equalsIgnoreCase(hash)) {
            throw ProblemException.invalid(new Fault("/sha256", "hash-differs", hash));
        }
        return new Attachment(Ids.next(), plain(upload.name()), type.mediaType(), upload.content().length, hash, now);
    }

    /** The last part of a path, without what a file system or a header would take for more than a name. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\"]", "_").strip();
        return clean.isEmpty() ? "allegato" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    Mono<List<Attachment>> list(UUID application, Caller caller) {
        return access.see(application, caller, clock.instant())
                .flatMap(filed -> attachments.of(filed.application().id()).collectList());
    }

    Mono<byte[]> content(UUID application, UUID id, Caller caller) {
        return access.see(application, caller, clock.instant())
                .flatMap(filed -> attachments.content(filed.application().id(), id))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    Mono<Void> remove(UUID application, UUID id, Caller caller) {
        Instant now = clock.instant();
        return open(application, caller, now)
                .flatMap(open -> attachments.remove(open.id(), id, open.number() != null, now))
                .filter(removed -> removed > 0)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .then()
                .as(transaction::transactional);
    }

    private Mono<Application> open(UUID application, Caller caller, Instant now) {
        return access.lock(application, caller, now)
                .doOnNext(filed -> filed.application().requireApplicant(caller))
                .doOnNext(filed -> filed.call().window().requireNotOver(now))
                .map(Filed::application)
                .doOnNext(Application::requireOpen);
    }
}
