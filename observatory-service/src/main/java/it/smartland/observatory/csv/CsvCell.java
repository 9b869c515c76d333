package it.smartland.observatory.csv;

import org.jspecify.annotations.Nullable;

/** Writes a cell of a CSV answer (RFC 4180). */
public final class CsvCell {

    private CsvCell() {}

    /** Quoted where it has to be; what a spreadsheet would take for a formula is made plain text. */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String plain =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !isNumber(text) ? "'" + text : text;
        return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?\\d+([.,]\\d+)?");
    }
}
