package it.smartland.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.servers.LocalProcess;
import it.smartland.servers.StartFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class StartupTest {

    private final List<String> events = new CopyOnWriteArrayList<>();

    @Test
    void startsAPartOnlyWhenThoseBeforeItAreReady() {
        run(part("postgres"), part("kafka"), part("service", "postgres", "kafka"));

        assertThat(events).hasSize(3).last().isEqualTo("started service");
    }

    @Test
    void startsSideBySideWhatDoesNotNeedEachOther() {
        var met = new CountDownLatch(2);
        var meeting = (Step) () -> {
            met.countDown();
            met.await();
        };

        run(new FakePart("postgres", Set.of(), meeting), new FakePart("kafka", Set.of(), meeting));

        assertThat(events).containsExactlyInAnyOrder("started postgres", "started kafka");
    }

    @Test
    void takesForReadyWhatIsNotAmongThePartsToStart() {
        run(part("service", "postgres"));

        assertThat(events).containsExactly("started service");
    }

    @Test
    void stopsInTheOppositeOrderWhatItHadStartedWhenOnePartFails() {
        var broken = new FakePart("service", Set.of("keycloak"), () -> {
            throw new StartFailure("Port 8082, which service needs, is taken.");
        });

        assertThatThrownBy(() -> run(part("postgres"), part("keycloak", "postgres"), broken, part("portal", "service")))
                .isInstanceOf(StackException.class)
                .hasMessage("Port 8082, which service needs, is taken.");
        assertThat(events)
                .containsExactly(
                        "started postgres",
                        "started keycloak",
                        "stopped service",
                        "stopped keycloak",
                        "stopped postgres");
    }

    @Test
    void stopsEverythingWhenAPersonInterrupts() throws Exception {
        var waiting = new CompletableFuture<Void>();
        var never = new CountDownLatch(1);
        var slow = new FakePart("kafka", Set.of("postgres"), () -> {
            waiting.complete(null);
            never.await();
        });
        var startup = new Startup(List.of(part("postgres"), slow, part("service", "kafka")), Progress.silent());
        var running = CompletableFuture.runAsync(startup::run);
        waiting.join();

        startup.interrupt();

        assertThatThrownBy(running::join).hasCauseInstanceOf(StackException.class);
        assertThat(events).containsExactly("started postgres", "stopped kafka", "stopped postgres");
    }

    private void run(Part... parts) {
        new Startup(List.of(parts), Progress.silent()).run();
    }

    private FakePart part(String name, String... after) {
        return new FakePart(name, Set.of(after), () -> {});
    }

    interface Step {
        void take() throws Exception;
    }

    /** Writes down what happens to it. */
    private final class FakePart implements Part {

        private final String name;
        private final Set<String> after;
        private final Step step;

        FakePart(String name, Set<String> after, Step step) {
            this.name = name;
            this.after = after;
            this.step = step;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Set<String> after() {
            return after;
        }

        @Override
        public List<String> ports() {
            return List.of();
        }

        @Override
        public LocalProcess process() {
            return LocalProcess.named(name, Path.of("target"));
        }

        @Override
        public boolean isReady() {
            return events.contains("started " + name);
        }

        @Override
        public void start() throws Exception {
            step.take();
            events.add("started " + name);
        }

        @Override
        public void stop() {
            events.add("stopped " + name);
        }
    }
}
