package it.smartland.observatory.vintage;

import java.util.Locale;

/** What can be wrong with a file, or worth a look. */
public enum FindingCode {
    BAD_ENCODING,
    BAD_CSV,
    MISSING_COLUMN,
    MISSING_CELL,
    UNKNOWN_INDICATOR,
    UNKNOWN_TERRITORY,
    TERRITORY_NOT_IN_FORCE,
    BAD_PERIOD,
    BAD_NUMBER,
    VALUE_OUT_OF_RANGE,
    DUPLICATE_KEY,
    LOST_LEADING_ZERO;

    /** As the report writes it: {@code bad-number}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
