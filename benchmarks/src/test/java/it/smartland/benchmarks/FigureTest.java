package it.smartland.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FigureTest {

    private static final Figure LIMIT = Figure.rate("inserted directly", "16 connections", measured(4000, Map.of()));
    private static final Figure VOTES = Figure.rate("a vote", "16 clients", measured(1000, Map.of("429", 3L)))
            .beside(LIMIT);

    @Test
    void isSeenBesideItsLimit() {
        assertThat(VOTES.share()).isEqualTo(0.25);
        assertThat(VOTES.limit()).isEqualTo("inserted directly");
    }

    @Test
    void showsInTheTableWhatFailed() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        Report.print(List.of(LIMIT, VOTES), new PrintStream(table, true, StandardCharsets.UTF_8));
        assertThat(table.toString(StandardCharsets.UTF_8)).contains("25 %", "p99 3.00 ms", "3 FAILED by 429");
    }

    @Test
    void isWrittenWithWhatTheRunShares(@TempDir Path folder) throws Exception {
        Path file = Report.write(List.of(VOTES), Map.of("commit", "abc"), folder);
        JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(document.at("/commit").asString()).isEqualTo("abc");
        assertThat(document.at("/figures/0/share").asDouble()).isEqualTo(0.25);
    }

    private static Measured measured(double perSecond, Map<String, Long> failures) {
        return new Measured(100, failures, perSecond, 1, 2, 3);
    }
}
