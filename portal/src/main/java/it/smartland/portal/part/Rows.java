package it.smartland.portal.part;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of fields named {@code line-0-title}, {@code line-1-title}, …: those with something in them, and some to spare. */
public final class Rows {

    private static final Pattern FIELD = Pattern.compile("([a-z]+)-(\\d{1,3})-[a-z]+");
    private static final int SPARE = 2;

    private Rows() {}

    public static String field(String kind, int row, String member) {
        return kind + "-" + row + "-" + member;
    }

    /** How many rows to show, so that there is always room for more. */
    public static int shown(Form form, String kind) {
        return written(form, kind).stream().mapToInt(row -> row + 1).max().orElse(0) + SPARE;
    }

    /** The rows in which something is written, in their order. */
    public static List<Integer> written(Form form, String kind) {
        return form.values().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> FIELD.matcher(field.getKey()))
                .filter(field -> field.matches() && field.group(1).equals(kind))
                .map(Rows::row)
                .distinct()
                .sorted()
                .toList();
    }

    /** What each written row says. */
    public static <T> List<T> read(Form form, String kind, Function<Integer, T> row) {
        return written(form, kind).stream().map(row).toList();
    }

    private static Integer row(Matcher field) {
        return Integer.valueOf(field.group(2));
    }
}
