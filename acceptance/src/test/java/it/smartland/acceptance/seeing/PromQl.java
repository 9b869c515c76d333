package it.smartland.acceptance.seeing;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of the metrics in an expression. No parser of the whole language, which there is none of for Java: what is
 * left of an expression without its strings, its selectors, its ranges and its lists of labels is operators, numbers,
 * functions and metrics, and a name that is neither a word of the language nor called as a function is a metric's.
 */
final class PromQl {

    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "unless",
            "by",
            "without",
            "on",
            "ignoring",
            "group_left",
            "group_right",
            "offset",
            "bool",
            "atan2",
            "inf",
            "nan",
            "start",
            "end");

    private static final Pattern STRINGS = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'");
    private static final Pattern SELECTORS_AND_RANGES = Pattern.compile("\\{[^}]*}|\\[[^\\]]*]");
    private static final Pattern LABELS =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NUMBERS = Pattern.compile("\\b\\d[\\w.]*");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*(?!\\s*\\()(?![\\w:])");

    private PromQl() {}

    static Set<String> metricsIn(String expression) {
        var bare = expression;
        for (var pattern : new Pattern[] {STRINGS, SELECTORS_AND_RANGES, LABELS, NUMBERS}) {
            bare = pattern.matcher(bare).replaceAll(" ");
        }
        var names = new TreeSet<String>();
        NAME.matcher(bare)
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name))
                .forEach(names::add);
        return names;
    }
}
