package it.smartland.local.stack;

import it.smartland.local.balance.Balancer;
import it.smartland.servers.Jvm;
import it.smartland.servers.LocalProcess;
import it.smartland.servers.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What listens on the applications' own ports where several of each run. */
record BalancerPart(StackPorts stackPorts, LocalProcess process, Path folder) implements Part {

    static final String NAME = "balancer";

    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(5);

    BalancerPart(StackPorts stackPorts, Path folder) {
        this(stackPorts, LocalProcess.named(NAME, folder), folder);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Balancer";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public List<String> ports() {
        return Application.ALL.stream().map(Application::name).toList();
    }

    @Override
    public boolean isReady() {
        return ports().stream().allMatch(name -> Ports.isListening(stackPorts.of(name)));
    }

    @Override
    public void start() {
        var command = new ArrayList<>(List.of(
                Jvm.command(), "-Xmx64m", "-XX:+UseSerialGC", "-cp", Jvm.ownClasses(), Balancer.class.getName()));
        ports().forEach(application -> command.add(entrance(application)));
        process.start(command, Map.of("MALLOC_ARENA_MAX", "2"), folder);
        process.awaitReady(this::isReady, START);
    }

    private String entrance(String application) {
        return IntStream.rangeClosed(1, stackPorts.replicas())
                .mapToObj(number -> new Instance(Application.named(application), number, true))
                .map(instance -> stackPorts.of(instance.port()) + ":" + stackPorts.of(instance.managementPort()))
                .collect(Collectors.joining(",", stackPorts.of(application) + "=", ""));
    }

    @Override
    public void stop() {
        process.stop(STOP);
    }
}
