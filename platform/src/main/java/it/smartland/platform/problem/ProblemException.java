package it.smartland.platform.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * A refusal that its caller should understand. The code is a slug such as {@code illegal-transition}; its sentences are
 * {@code problems.<code>.title} and {@code .detail} in {@code problems_it.properties} and {@code problems_en.properties}.
 */
public final class ProblemException extends RuntimeException {

    private final transient Refusal refusal;

    private ProblemException(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.toString(), cause);
        this.refusal = refusal;
    }

    /** Any status and code; the named ones below read better where they fit. */
    public static ProblemException of(int status, String code, Object... arguments) {
        return new ProblemException(Refusal.of(status, code, arguments), null);
    }

    public static ProblemException badRequest(String code, Object... arguments) {
        return of(400, code, arguments);
    }

    /** 400 with its faults: what was sent cannot be read at all, a query parameter for instance. */
    public static ProblemException malformed(List<Fault> faults) {
        return new ProblemException(Refusal.of(400, "bad-request").with(faults), null);
    }

    public static ProblemException unauthenticated() {
        return of(401, "unauthenticated");
    }

    public static ProblemException forbidden(String code, Object... arguments) {
        return of(403, code, arguments);
    }

    public static ProblemException notFound() {
        return of(404, "not-found");
    }

    public static ProblemException notFound(String code, Object... arguments) {
        return of(404, code, arguments);
    }

    public static ProblemException conflict(String code, Object... arguments) {
        return of(409, code, arguments);
    }

    public static ProblemException preconditionFailed() {
        return of(412, "precondition-failed");
    }

    public static ProblemException preconditionRequired() {
        return of(428, "precondition-required");
    }

    /** 422: the request was read and understood, and breaks these rules. */
    public static ProblemException invalid(List<Fault> faults) {
        return new ProblemException(Refusal.of(422, "invalid").with(faults), null);
    }

    public static ProblemException invalid(Fault... faults) {
        return invalid(List.of(faults));
    }

    /** 503 with {@code Retry-After}: a server this one depends on does not answer. */
    public static ProblemException unavailable(String code, Duration retryAfter) {
        return new ProblemException(Refusal.of(503, code).retryAfter(retryAfter), null);
    }

    /** The same refusal with a header on its answer, such as {@code WWW-Authenticate}. */
    public ProblemException withHeader(String name, String value) {
        return new ProblemException(refusal.with(name, value), getCause());
    }

    /** The same refusal, remembering for the log what brought it about. */
    public ProblemException causedBy(Throwable cause) {
        return new ProblemException(refusal, cause);
    }

    public HttpStatusCode status() {
        return refusal.status();
    }

    public String code() {
        return refusal.code();
    }

    public List<Fault> faults() {
        return refusal.faults();
    }

    public HttpHeaders headers() {
        return refusal.headers();
    }

    Refusal refusal() {
        return refusal;
    }
}
