package it.smartland.observatory.vintage;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staged rows in the text format of {@code COPY}. */
final class CopyText {

    static final String INTO =
            "copy staged (line, field, indicator, territory, period, starts, value, status, code, found, warning)"
                    + " from stdin";

    private static final String NULL = "\\N";

    private final StringBuilder text = new StringBuilder();

    private CopyText() {}

    static ByteBuf of(List<StagedRow> rows) {
        CopyText copy = new CopyText();
        rows.forEach(copy::add);
        return Unpooled.wrappedBuffer(copy.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(StagedRow row) {
        text.append(row.line()).append('\t');
        escaped(row.field()).append('\t');
        switch (row) {
            case StagedRow.Value value -> add(value);
            case StagedRow.Finding finding -> add(finding);
        }
        text.append('\n');
    }

    private void add(StagedRow.Value row) {
        text.append(row.indicator()).append('\t').append(row.territory()).append('\t');
        text.append(row.period().code())
                .append('\t')
                .append(row.period().firstDay())
                .append('\t');
        text.append(row.value() == null ? NULL : row.value().toPlainString()).append('\t');
        text.append(row.status()).append("\t\\N\t\\N\t\\N");
    }

    private void add(StagedRow.Finding row) {
        text.append("\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t").append(row.code().slug()).append('\t');
        escaped(row.found()).append('\t').append(row.warning());
    }

    private StringBuilder escaped(@Nullable String cell) {
        if (cell == null) {
            return text.append(NULL);
        }
        for (int i = 0; i < cell.length(); i++) {
            append(cell.charAt(i));
        }
        return text;
    }

    private void append(char sign) {
        switch (sign) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            // PostgreSQL's text has no such character.
            case '\0' -> text.append('\uFFFD');
            default -> text.append(sign);
        }
    }
}
