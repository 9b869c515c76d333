package it.smartland.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class FailureLogTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final RuntimeException FAILURE = new IllegalStateException("a fault of ours");

    private final Logger log = (Logger) LoggerFactory.getLogger(FailureLogTest.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(lines);
    }

    @Test
    void isFoundByTheTraceThatTheCallerWasTold() {
        FailureLog.note(problem(500), FAILURE, log);

        ILoggingEvent line = lines.list.getFirst();
        assertThat(line.getLevel()).isEqualTo(Level.ERROR);
        assertThat(line.getThrowableProxy().getMessage()).isEqualTo("a fault of ours");
        assertThat(line.getMDCPropertyMap()).containsEntry("traceId", TRACE);
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void tellsInALineThatSomethingIsAway() {
        FailureLog.note(problem(503), new IllegalStateException("a service is away", FAILURE), log);

        ILoggingEvent line = lines.list.getFirst();
        assertThat(line.getLevel()).isEqualTo(Level.WARN);
        assertThat(line.getFormattedMessage())
                .isEqualTo("503 /api/things/v1/things: java.lang.IllegalStateException: a service is away, because of "
                        + FAILURE);
        assertThat(line.getThrowableProxy()).isNull();
    }

    private static Problem problem(int status) {
        URI type = URI.create("urn:smartland:problem:internal");
        return new Problem(type, "Errore", status, "Qualcosa non va", "/api/things/v1/things", TRACE, null);
    }
}
