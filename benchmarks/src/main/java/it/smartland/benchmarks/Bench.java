package it.smartland.benchmarks;

import it.smartland.local.door.Door;
import it.smartland.local.stack.Progress;
import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackConfig;
import it.smartland.local.stack.StackConfig.Tuning;
import it.smartland.local.stack.StackPorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/** {@code ./smartland bench}: the figures, on a suite of its own that is started empty and stopped afterwards. */
public final class Bench {

    private static final long SEED = 20_261_122L;
    private static final int CLIENTS = 16;
    private static final int SOLUTIONS = 200;
    private static final int EVENTS = 200;
    private static final int IMPORT_ROWS = 100_000;
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private Bench() {}

    /** Arguments: the project's folder, the commit, the seconds that each load is measured, whether among a crowd. */
    public static void main(String[] arguments) throws Exception {
        Path house = Path.of(arguments[0]);
        Duration measured = Duration.ofSeconds(Long.parseLong(arguments[2]));
        Path home = house.resolve(".smartland/bench");
        Stack stack = Stack.of(new StackConfig(home, StackPorts.free(), house, Tuning.THROUGHPUT));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.stop(Progress.silent());
        stack.erase();
        System.out.println("starting a suite of its own on empty data ...");
        stack.start(Progress.silent());
        stack.stop(Progress.silent());
        Processes processes = new Processes(stack);
        processes.start();

        boolean crowd = Boolean.parseBoolean(arguments[3]);
        List<Figure> figures = new ArrayList<>(loads(stack, new Load(CLIENTS, WARM_UP, measured), crowd));
        figures.addAll(step("processes", processes::measure));
        Map<String, Object> run = run(arguments[1], measured, crowd);
        System.out.println("as JSON: " + Report.write(figures, run, home.resolve("figures")));
    }

    private static List<Figure> loads(Stack stack, Load load, boolean crowd) throws Exception {
        Door door = Door.of(stack);
        Seed seed = Seed.plant(door, SOLUTIONS, new Random(SEED));
        Visitors visitors = new Visitors(stack.url(), CLIENTS);
        Map<String, String> participation = stack.environment("participation");

        List<Figure> figures = new ArrayList<>();
        if (crowd) {
            figures.addAll(step("lists among a crowd", () -> amongACrowd(door, participation, visitors, seed, load)));
        }
        figures.addAll(step("reads", () -> new Reads(visitors, participation, seed, load).measure()));
        figures.addAll(step("votes", () -> new Votes(visitors, door, participation, seed, load).measure()));
        figures.addAll(step("events", () -> new EventLag(door, stack.environment("grants"), EVENTS).measure()));
        figures.addAll(step("import", () -> new Imports(door, stack, IMPORT_ROWS, new Random(SEED)).measure()));
        return figures;
    }

    private static List<Figure> amongACrowd(
            Door door, Map<String, String> participation, Visitors visitors, Seed seed, Load load) throws Exception {
        String solution = seed.solutions().getFirst();
        Map<String, String> opinion = Map.of("title", "Ci lavorerei", "text", "Se il tetto tiene.", "stance", "FOR");
        String path = Seed.BASE + "/solutions/" + solution + "/opinions";
        Crowd.gather(
                participation,
                seed.challenge(),
                solution,
                door.as("cittadino9").post(path, opinion).id());
        return new Lists(visitors, seed, load).measure();
    }

    private static List<Figure> step(String name, Callable<List<Figure>> measurement) throws Exception {
        System.out.println("measuring " + name + " ...");
        List<Figure> figures = measurement.call();
        Report.print(figures, System.out);
        return figures;
    }

    private static Map<String, Object> run(String commit, Duration measured, boolean crowd) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("commit", commit);
        run.put("seed", SEED);
        run.put("crowd", crowd);
        run.put("secondsEach", measured.toSeconds());
        run.put("warmUpSeconds", WARM_UP.toSeconds());
        run.put("clients", CLIENTS);
        run.put("processors", Runtime.getRuntime().availableProcessors());
        run.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        run.put("java", Runtime.version().toString());
        return run;
    }
}
