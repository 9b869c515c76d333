package it.smartland.local;

import it.smartland.local.stack.StackException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/**
 * What a person wrote after {@code ./smartland}.
 *
 * @param yes answers the question that {@code --fresh} asks
 */
record Arguments(String command, Path home, int portOffset, boolean fresh, boolean yes) {

    static Arguments of(List<String> words, Path project, Path here, Map<String, String> environment) {
        var rest = new ArrayDeque<>(words);
        var command = rest.isEmpty() ? "" : rest.pop();
        var home = here.resolve(environment.getOrDefault(
                "SMARTLAND_HOME", project.resolve(".smartland").toString()));
        int offset = 0;
        boolean fresh = false;
        boolean yes = false;
        while (!rest.isEmpty()) {
            var option = rest.pop();
            switch (option) {
                case "--home" -> home = here.resolve(value(option, rest));
                case "--port-offset" -> offset = number(option, value(option, rest));
                case "--fresh" -> fresh = true;
                case "--yes" -> yes = true;
                default -> throw new StackException("Unknown option " + option + ": see ./smartland help.");
            }
        }
        if ((fresh || yes) && !command.equals("up")) {
            throw new StackException("Only up takes --fresh and --yes: see ./smartland help.");
        }
        return new Arguments(command, home, offset, fresh, yes);
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new StackException(option + " needs a value: see ./smartland help.");
        }
        return rest.pop();
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new StackException(option + " needs a number, and " + value + " is none.");
        }
    }
}
