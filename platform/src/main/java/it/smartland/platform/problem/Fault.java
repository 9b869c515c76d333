package it.smartland.platform.problem;

import java.util.List;

/**
 * One thing wrong with a request.
 *
 * @param pointer where: a JSON Pointer into the body ({@code /title}), or {@code ?limit} for a query parameter
 * @param code what: a slug whose sentence is {@code faults.<code>} in {@code problems_it|_en.properties}
 * @param arguments the figures that the sentence names, as {@code {0}}, {@code {1}}
 */
public record Fault(String pointer, String code, List<Object> arguments) {

    public Fault(String pointer, String code, Object... arguments) {
        this(pointer, code, List.of(arguments));
    }

    public Fault {
        arguments = List.copyOf(arguments);
    }
}
