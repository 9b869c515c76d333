package it.smartland.local.stack;

import it.smartland.servers.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The loopback ports of one stack: every process has usual ones; all can be moved together, each can be named apart. */
public final class StackPorts {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String KAFKA_CONTROLLER = "kafka-controller";
    static final String KEYCLOAK = "keycloak";
    static final String GATEWAY = "gateway";
    static final String MAIL = "mail";

    /** An application's health and metrics usually live this far above its own port. */
    static final int MANAGEMENT_DISTANCE = 1000;

    /** Replicas live this far apart, above the port of their application. */
    private static final int REPLICA_DISTANCE = 20;

    static final String FILE = "ports";
    private static final int HIGHEST = 65535;
    private static final String MANAGEMENT = "-management";
    private static final Set<String> WITHOUT_MANAGEMENT = Set.of(POSTGRES, KAFKA, KAFKA_CONTROLLER, MAIL);

    private final SortedMap<String, Integer> byName;

    private StackPorts(SortedMap<String, Integer> byName) {
        var owners = new TreeMap<Integer, String>();
        byName.forEach((name, port) -> check(name, port, owners.putIfAbsent(port, name)));
        this.byName = byName;
    }

    /** The usual ports, each {@code offset} higher; {@code SMARTLAND_PORT_<NAME>} in the environment names one exactly. */
    public static StackPorts of(int offset, Map<String, String> environment) {
        var ports = new TreeMap<String, Integer>();
        usual().forEach((name, usual) -> {
            int port = named(name, environment, usual + offset);
            ports.put(name, port);
            if (!WITHOUT_MANAGEMENT.contains(name)) {
                ports.put(management(name), port + MANAGEMENT_DISTANCE);
            }
        });
        return new StackPorts(ports);
    }

    /** Ports that nobody listens on at this moment, for a second stack beside a running one. */
    public static StackPorts free() {
        return free(1);
    }

    /** The same for so many of each application. */
    public static StackPorts free(int replicas) {
        var taken = new HashSet<Integer>();
        var ports = new TreeMap<String, Integer>();
        for (var name : of(0, Map.of()).withReplicas(replicas).byName.keySet()) {
            int port = Ports.free();
            while (!taken.add(port)) {
                port = Ports.free();
            }
            ports.put(name, port);
        }
        return new StackPorts(ports);
    }

    /** The same, and behind the port of each application, which a balancer takes, those of so many replicas. */
    public StackPorts withReplicas(int count) {
        var ports = new TreeMap<>(byName);
        ports.keySet().retainAll(of(0, Map.of()).byName.keySet());
        for (int number = 1; count > 1 && number <= count; number++) {
            for (var application : Application.ALL) {
                var name = replica(application.name(), number);
                int port = of(application.name()) + REPLICA_DISTANCE * number;
                ports.put(name, port);
                if (number > 1) {
                    ports.put(management(name), port + MANAGEMENT_DISTANCE);
                }
            }
        }
        return new StackPorts(ports);
    }

    /** How many of each application run. */
    public int replicas() {
        int count = 1;
        while (byName.containsKey(replica(GATEWAY, count + 1))) {
            count++;
        }
        return count;
    }

    static String replica(String application, int number) {
        return application + "-" + number;
    }

    /** The ports that a data folder was last started on; empty when it never was. */
    public static Optional<StackPorts> rememberedIn(Path home) {
        var file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var ports = new TreeMap<>(of(0, Map.of()).byName);
        try (var reader = Files.newBufferedReader(file)) {
            var remembered = new Properties();
            remembered.load(reader);
            remembered
                    .stringPropertyNames()
                    .forEach(name -> ports.put(name, number(name, remembered.getProperty(name))));
            return Optional.of(new StackPorts(ports));
        } catch (IOException unreadable) {
            throw new StackException("The file " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The address of the gateway is written into the realm, so it stays as it was first chosen. */
    void rememberIn(Path home) {
        rememberedIn(home).filter(before -> before.of(GATEWAY) != of(GATEWAY)).ifPresent(before -> {
            throw new StackException("The data in " + home + " belongs to the address http://localhost:"
                    + before.of(GATEWAY) + ": start it on port " + before.of(GATEWAY)
                    + ", or choose another folder by --home.");
        });
        try {
            Files.write(
                    home.resolve(FILE),
                    byName.entrySet().stream()
                            .map(port -> port.getKey() + "=" + port.getValue())
                            .toList());
        } catch (IOException failed) {
            throw new StackException("The folder " + home + " cannot be written: " + failed.getMessage(), failed);
        }
    }

    /** The port of a process by its name, such as {@code gateway}, {@code postgres}, {@code portal-management}. */
    public int of(String name) {
        var port = byName.get(name);
        if (port == null) {
            throw new StackException("There is no port named " + name + ", only " + byName.keySet() + ".");
        }
        return port;
    }

    static String management(String process) {
        return process + MANAGEMENT;
    }

    public static boolean areNamedIn(Map<String, String> environment) {
        return environment.keySet().stream().anyMatch(name -> name.startsWith(variable("")));
    }

    /** How a person moves that port. */
    static String advice(String name) {
        return variable(name.replace(MANAGEMENT, "")) + "=… or --port-offset choose another.";
    }

    private static Map<String, Integer> usual() {
        var usual =
                new TreeMap<>(Map.of(POSTGRES, 15432, KAFKA, 9092, KAFKA_CONTROLLER, 9093, KEYCLOAK, 8180, MAIL, 1025));
        Application.ALL.forEach(application -> usual.put(application.name(), application.port()));
        return usual;
    }

    private static String variable(String name) {
        return "SMARTLAND_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static int named(String name, Map<String, String> environment, int usual) {
        var value = environment.getOrDefault(variable(name), "");
        return value.isBlank() ? usual : number(variable(name), value);
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            throw new StackException(name + " is " + value + ", which is not a port number.", notANumber);
        }
    }

    private static void check(String name, int port, @Nullable String otherOwner) {
        if (port < 1 || port > HIGHEST) {
            throw new StackException("The port of " + name + " would be " + port + ", outside 1 to " + HIGHEST + ".");
        }
        if (otherOwner != null) {
            throw new StackException("Port " + port + " is given to both " + otherOwner + " and " + name + ".");
        }
    }
}
