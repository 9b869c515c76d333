package it.smartland.local;

import it.smartland.local.ballot.VerifyBallot;
import it.smartland.local.stack.StackConfig;
import it.smartland.local.stack.StackException;
import it.smartland.local.stack.StackPorts;
import it.smartland.servers.Workspace;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What {@code ./smartland up}, {@code demo}, {@code down}, {@code status}, {@code rebuild}, {@code backup}, {@code restore}
 * and {@code verify-ballot} run, once the script has found Java and built.
 */
final class Smartland {

    private static final int FAILED = 1;

    private Smartland() {}

    public static void main(String[] words) {
        var here = Path.of(System.getProperty("smartland.here", ""));
        System.exit(run(List.of(words), here, System.getenv(), System.out, System.err));
    }

    /** @param here the folder in which the person is, from which a relative {@code --home} counts */
    static int run(List<String> words, Path here, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            var project = Workspace.root();
            var arguments = Arguments.of(words, project, here, environment);
            var config = new StackConfig(arguments.home(), ports(arguments, environment), project);
            return switch (arguments.command()) {
                case "up" -> new Up(config, arguments, out, System.console()).run();
                case "down" -> new Down(config, out).run();
                case "demo" -> new Demo(config, arguments, out).run();
                case "status" -> new Status(config, out).run();
                case "rebuild" -> new Rebuild(config, arguments.subjects(), out).run();
                case "backup" -> new BackUp(config, folder(arguments, here), out).run();
                case "restore" -> new Restore(arguments.home(), folder(arguments, here), out).run();
                case "verify-ballot" -> verifyBallot(arguments, config, here, out);
                default ->
                    throw new StackException("Unknown command " + arguments.command() + ": see ./smartland help.");
            };
        } catch (StackException sentence) {
            err.println(sentence.getMessage());
            return FAILED;
        }
    }

    private static Path folder(Arguments arguments, Path here) {
        if (arguments.subjects().size() != 1) {
            throw new StackException(arguments.command() + " needs a folder: see ./smartland help.");
        }
        return here.resolve(arguments.subjects().getFirst()).toAbsolutePath().normalize();
    }

    private static int verifyBallot(Arguments arguments, StackConfig config, Path here, PrintStream out) {
        if (arguments.subjects().size() != 1) {
            throw new StackException("verify-ballot needs a file or the id of a challenge: see ./smartland help.");
        }
        var gateway = "http://localhost:" + config.ports().of("gateway");
        return new VerifyBallot(arguments.subjects().getFirst(), here, gateway, arguments.key(), out).run();
    }

    private static StackPorts ports(Arguments arguments, Map<String, String> environment) {
        var ports = portsOfOne(arguments, environment);
        return arguments.replicas() == 0 ? ports : ports.withReplicas(arguments.replicas());
    }

    /** A data folder keeps its ports, unless this call names others. */
    private static StackPorts portsOfOne(Arguments arguments, Map<String, String> environment) {
        if (arguments.portOffset() != 0 || StackPorts.areNamedIn(environment)) {
            return StackPorts.of(arguments.portOffset(), environment);
        }
        return StackPorts.rememberedIn(arguments.home()).orElseGet(() -> StackPorts.of(0, environment));
    }
}
