package it.smartland.observatory.imports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads figures as a file writes them. */
final class Numbers {

    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,12})?");
    /** Where the comma is decimal, points may part the thousands, and then all of them. */
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,12})?");

    private final char decimal;

    Numbers(char decimal) {
        this.decimal = decimal;
    }

    Optional<BigDecimal> read(String cell) {
        String text = cell.strip();
        boolean comma = decimal == ',';
        if (!(comma ? WITH_COMMA : WITH_POINT).matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(comma ? text.replace(".", "").replace(',', '.') : text));
    }
}
