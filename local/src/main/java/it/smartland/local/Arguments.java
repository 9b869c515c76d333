package it.smartland.local;

import it.smartland.local.stack.StackException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote after {@code ./smartland}.
 *
 * @param subjects what the command is about: a service and perhaps one of its projections; a ballot; a folder
 * @param yes answers the question that {@code --fresh} asks
 * @param replicas how many of each application are to run; 0 where nothing was said
 * @param key the public key that a ballot is to be signed with; null where none is named
 * @param content whether the demonstration is of the content that stays
 */
record Arguments(
        String command,
        List<String> subjects,
        Path home,
        int portOffset,
        boolean fresh,
        boolean yes,
        boolean content,
        int replicas,
        @Nullable String key) {

    private static final Set<String> WITH_SUBJECTS = Set.of("rebuild", "verify-ballot", "backup", "restore");

    static Arguments of(List<String> words, Path project, Path here, Map<String, String> environment) {
        var rest = new ArrayDeque<>(words);
        var command = rest.isEmpty() ? "" : rest.pop();
        var home = here.resolve(environment.getOrDefault(
                "SMARTLAND_HOME", project.resolve(".smartland").toString()));
        var subjects = new ArrayList<String>();
        int offset = 0;
        boolean fresh = false;
        boolean yes = false;
        boolean content = false;
        int replicas = 0;
        String key = null;
        while (!rest.isEmpty()) {
            var option = rest.pop();
            switch (option) {
                case "--home" -> home = here.resolve(value(option, rest));
                case "--port-offset" -> offset = number(option, value(option, rest));
                case "--fresh" -> fresh = true;
                case "--yes" -> yes = true;
                case "--content" -> content = true;
                case "--replicas" -> replicas = atLeastOne(option, value(option, rest));
                case "--key" -> key = value(option, rest);
                default -> {
                    if (!WITH_SUBJECTS.contains(command) || option.startsWith("-")) {
                        throw new StackException("Unknown option " + option + ": see ./smartland help.");
                    }
                    subjects.add(option);
                }
            }
        }
        if ((fresh || yes || replicas > 0) && !command.equals("up")) {
            throw new StackException("Only up takes --fresh, --yes and --replicas: see ./smartland help.");
        }
        if (content && !command.equals("demo")) {
            throw new StackException("Only demo takes --content: see ./smartland help.");
        }
        if (key != null && !command.equals("verify-ballot")) {
            throw new StackException("Only verify-ballot takes --key: see ./smartland help.");
        }
        return new Arguments(command, List.copyOf(subjects), home, offset, fresh, yes, content, replicas, key);
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new StackException(option + " needs a value: see ./smartland help.");
        }
        return rest.pop();
    }

    private static int atLeastOne(String option, String value) {
        int number = number(option, value);
        if (number < 1) {
            throw new StackException(option + " needs at least 1, not " + value + ".");
        }
        return number;
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new StackException(option + " needs a number, and " + value + " is none.");
        }
    }
}
