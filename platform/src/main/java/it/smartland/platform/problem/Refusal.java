package it.smartland.platform.problem;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** What a request is refused with, before it is put into anybody's language. */
record Refusal(HttpStatusCode status, String code, List<Object> arguments, List<Fault> faults, HttpHeaders headers) {

    static Refusal of(int status, String code, Object... arguments) {
        return new Refusal(HttpStatusCode.valueOf(status), code, List.of(arguments), List.of(), HttpHeaders.EMPTY);
    }

    Refusal with(List<Fault> faults) {
        return new Refusal(status, code, arguments, List.copyOf(faults), headers);
    }

    Refusal with(String header, String value) {
        HttpHeaders more = HttpHeaders.copyOf(headers);
        more.add(header, value);
        return new Refusal(status, code, arguments, faults, HttpHeaders.readOnlyHttpHeaders(more));
    }

    Refusal with(HttpHeaders added) {
        HttpHeaders more = HttpHeaders.copyOf(headers);
        more.addAll(added);
        return new Refusal(status, code, arguments, faults, HttpHeaders.readOnlyHttpHeaders(more));
    }

    Refusal retryAfter(Duration wait) {
        return with(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
    }
}
