package it.smartland.local.stack;

import it.smartland.local.stack.Application.Need;
import it.smartland.servers.LocalProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An application of the suite as a process, unpacked from the jar that its build left. */
final class ApplicationPart implements Part {

    private static final Duration UNTIL_READY = Duration.ofSeconds(180);
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(30);
    private static final Duration PROBE = Duration.ofSeconds(2);
    private static final int OK = 200;

    /** Small; the figures are in this module's README. */
    private static final List<String> JVM = List.of(
            "-Xms32m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");

    private final Instance instance;
    private final Application application;
    private final StackConfig config;
    private final DataFolder folder;
    private final Environment environment;
    private final LocalProcess process;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PROBE).build();

    ApplicationPart(Instance instance, StackConfig config, DataFolder folder, Environment environment) {
        this.instance = instance;
        this.application = instance.application();
        this.config = config;
        this.folder = folder;
        this.environment = environment;
        this.process = LocalProcess.named(instance.name(), folder.of(instance.name()));
    }

    @Override
    public String name() {
        return instance.name();
    }

    @Override
    public String title() {
        return instance.name();
    }

    @Override
    public String version() {
        return runningBuild();
    }

    @Override
    public Set<String> after() {
        var before = new HashSet<String>();
        if (application.needs(Need.DATABASE)) {
            before.add(StackPorts.POSTGRES);
        }
        if (application.needs(Need.KAFKA) || application.needs(Need.PUBLIC_TOPICS)) {
            before.add(StackPorts.KAFKA);
        }
        if (instance.number() > 1) {
            // By then the first has unpacked the program and migrated the database.
            before.add(application.name());
        }
        return before;
    }

    @Override
    public List<String> ports() {
        return List.of(instance.port(), instance.managementPort());
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    @Override
    public boolean isReady() {
        var readiness = URI.create(
                "http://127.0.0.1:" + config.ports().of(instance.managementPort()) + "/actuator/health/readiness");
        try {
            return http.send(HttpRequest.newBuilder(readiness).timeout(PROBE).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean isCurrent() {
        return runningBuild().equals(jar().build());
    }

    @Override
    public void start() throws Exception {
        var build = jar().build();
        var unpacked = jar().unpackInto(unpacked(build));
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(config.tuning().flags());
        command.addAll(List.of("-jar", BootJar.MAIN));
        var variables = new HashMap<>(environment.of(instance));
        variables.put("MALLOC_ARENA_MAX", "2");
        process.start(command, Map.copyOf(variables), unpacked);
        Files.writeString(buildFile(), build);
        process.awaitReady(this::isReady, UNTIL_READY);
        forgetOtherBuilds(unpacked);
    }

    @Override
    public void stop() {
        process.stop(UNTIL_STOPPED);
    }

    private Path unpacked(String build) {
        return folder.applications().resolve(application.name() + "-" + build);
    }

    private void forgetOtherBuilds(Path current) throws IOException {
        try (var builds = Files.newDirectoryStream(folder.applications(), application.name() + "-*")) {
            for (var build : builds) {
                if (!build.equals(current)) {
                    DataFolder.delete(build);
                }
            }
        }
    }

    private BootJar jar() {
        return BootJar.of(config.jarsFrom(), application);
    }

    private Path buildFile() {
        return folder.of(name()).resolve("build");
    }

    private String runningBuild() {
        try {
            return Files.readString(buildFile());
        } catch (IOException neverStarted) {
            return "";
        }
    }
}
