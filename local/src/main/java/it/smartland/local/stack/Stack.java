package it.smartland.local.stack;

import it.smartland.servers.LocalProcess;
import it.smartland.servers.Ports;
import it.smartland.servers.StartFailure;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One whole Smart Land on this machine: PostgreSQL, Kafka, Keycloak and the applications, each a process of its own
 * that outlives the JVM which started it. Another JVM with the same configuration finds it again.
 */
public final class Stack implements AutoCloseable {

    private final StackConfig config;
    private final DataFolder folder;
    private final Secrets secrets;
    private final Environment environment;
    private final Parts made;
    private final List<Part> parts;
    private final AtomicReference<@Nullable Startup> underWay = new AtomicReference<>();

    private Stack(StackConfig config) {
        this.config = config;
        this.folder = new DataFolder(config.home());
        this.secrets = new Secrets(folder.secrets());
        this.environment = new Environment(config.ports(), secrets);
        this.made = new Parts(config, folder, secrets, environment);
        this.parts = made.all();
    }

    public static Stack of(StackConfig config) {
        return new Stack(config);
    }

    /**
     * Starts what does not serve, or runs in an older build, and returns when all is ready. When something cannot
     * start, what this call had started is stopped again.
     *
     * @return the names of what was started; empty when everything was up already
     * @throws StackException why not, in a sentence
     */
    public List<String> start(Progress progress) {
        try (var lock = FolderLock.take(folder.lock())) {
            folder.prepare();
            config.ports().rememberIn(config.home());
            var missing = parts.stream().filter(part -> !isUp(part)).toList();
            missing.reversed().forEach(Part::stop);
            missing.forEach(this::requirePorts);
            Application.ALL.forEach(environment::of);
            environment.ofOutsideBody();
            secrets.keep();
            run(new Startup(missing, progress));
            return missing.stream().map(Part::name).toList();
        }
    }

    /** From another thread: ends a {@link #start} that is under way; returns when all it had started is stopped. */
    public void interruptStart() throws InterruptedException {
        var startup = underWay.get();
        if (startup != null) {
            startup.interrupt();
        }
    }

    /** Stops applications, then Keycloak, Kafka and PostgreSQL; what does not run is passed over. */
    public void stop(Progress progress) {
        if (folder.holdsData()) {
            try (var lock = FolderLock.take(folder.lock())) {
                new Shutdown(parts.reversed(), progress).run();
            }
        }
    }

    /** {@link #stop} without a word. */
    @Override
    public void close() {
        stop(Progress.silent());
    }

    /** Forgets all that a stopped stack has kept; the next start begins with empty data. */
    public void erase() {
        folder.erase(parts.stream().map(Part::name).toList());
    }

    /**
     * Copies all that a running stack keeps into a new folder. The broker rests meanwhile, some seconds; people go on, and what
     * they do after the copy is not in it.
     */
    public void backUp(Path into) {
        if (Files.exists(into.resolve("layout"))) {
            throw new StackException("There is a backup in " + into + " already: name another folder.");
        }
        try (var lock = FolderLock.take(folder.lock())) {
            var kafka = part(StackPorts.KAFKA);
            if (!isUp(part(StackPorts.POSTGRES)) || !isUp(kafka)) {
                throw new StackException(
                        "Smart Land is not up in " + config.home() + ": start it with ./smartland up.");
            }
            new Backup(folder, into)
                    .take(made.postgresServer(), kafka, () -> run(new Startup(List.of(kafka), Progress.silent())));
        }
    }

    /** Fills a data folder that holds nothing with a backup; {@link #start} goes on from there. */
    public static void restore(Path backup, Path home) {
        if (new DataFolder(home).holdsData()) {
            throw new StackException("The folder " + home + " holds data: choose an empty one by --home.");
        }
        Backup.restore(backup, home);
    }

    public boolean holdsData() {
        return folder.holdsData();
    }

    public List<ProcessStatus> status() {
        return parts.parallelStream()
                .map(part -> ProcessStatus.of(part, config.ports()))
                .toList();
    }

    /** A process by its name, to be killed or asked for its memory: {@code postgres}, {@code participation} and so on. */
    public LocalProcess process(String name) {
        return part(name).process();
    }

    /** Stops one process, if it runs, and starts it again; returns when it is ready. */
    public void restart(String name) {
        var part = part(name);
        part.stop();
        run(new Startup(List.of(part), Progress.silent()));
    }

    /** What people open: the gateway. */
    public URI url() {
        return environment.publicUrl();
    }

    /** Where tokens come from: Keycloak, without the realm's path. */
    public URI keycloakUrl() {
        return environment.keycloakUrl();
    }

    /** All that an application is told when it starts, by the names of the variables; passwords among it. */
    public Map<String, String> environment(String application) {
        return environment.of(Application.named(application));
    }

    /** All that another body is told so that it can read the public topics, its password among it. */
    public Map<String, String> outsideBody() {
        return environment.ofOutsideBody();
    }

    private void run(Startup startup) {
        underWay.set(startup);
        try {
            startup.run();
        } finally {
            underWay.set(null);
        }
    }

    private static boolean isUp(Part part) {
        return part.process().isRunning() && part.isCurrent() && part.isReady();
    }

    private void requirePorts(Part part) {
        for (var name : part.ports()) {
            try {
                Ports.requireFree(config.ports().of(name), part.title());
            } catch (StartFailure taken) {
                throw new StackException(taken.getMessage() + " " + StackPorts.advice(name), taken);
            }
        }
    }

    private Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StackException("There is no process named " + name + "."));
    }
}
