package it.smartland.observatory.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.smartland.observatory.vintage.FindingCode;
import it.smartland.observatory.vintage.StagedRow;
import it.smartland.observatory.vintage.StagedRow.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being read, some rows at a time, so that its size does not matter. What cannot be read any further ends
 * it with a finding.
 */
final class CsvFile implements Iterator<List<StagedRow>>, Closeable {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int LONGEST_ROW = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Mapping mapping;
    private final Vocabulary vocabulary;
    private final PushbackReader text;
    private final CsvReader<CsvRecord> csv;
    private Iterator<CsvRecord> records = Collections.emptyIterator();
    private @Nullable RowReader reader;
    private boolean begun;
    private boolean over;
    private long lastLine;
    private long rows;

    CsvFile(InputStream in, Mapping mapping, Vocabulary vocabulary) {
        this.mapping = mapping;
        this.vocabulary = vocabulary;
        this.text = new PushbackReader(new InputStreamReader(
                in,
                mapping.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.csv = CsvReader.builder()
                .fieldSeparator(mapping.delimiter())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text);
    }

    /** Rows of data so far. */
    long rows() {
        return rows;
    }

    /** Values that were refused so far. */
    long rejected() {
        return reader == null ? 0 : reader.rejected();
    }

    @Override
    public boolean hasNext() {
        return !over;
    }

    /** What the next rows come to; empty where they tell nothing. */
    @Override
    public List<StagedRow> next() {
        if (over) {
            throw new NoSuchElementException();
        }
        List<StagedRow> staged = new ArrayList<>();
        try {
            if (!begun) {
                begin(staged);
            }
            read(staged);
        } catch (CsvParseException | UncheckedIOException fault) {
            over = true;
            staged.add(unreadable(fault));
        }
        return staged;
    }

    private void begin(List<StagedRow> staged) {
        begun = true;
        dropByteOrderMark();
        csv.skipLines(mapping.skipLines());
        records = csv.iterator();
        CsvRecord names = records.hasNext() ? records.next() : null;
        lastLine = names == null ? mapping.skipLines() + 1L : names.getStartingLineNumber();
        List<String> columns = names == null ? List.of() : names.getFields();
        Layout layout = new Layout(mapping, lastLine, columns, vocabulary);
        staged.addAll(layout.findings());
        if (layout.isReadable()) {
            reader = new RowReader(mapping, layout, vocabulary);
        }
    }

    private void dropByteOrderMark() {
        try {
            int first = text.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<StagedRow> staged) {
        RowReader rules = reader;
        for (int i = 0; i < ROWS_AT_ONCE && !over; i++) {
            if (rules == null || !records.hasNext()) {
                over = true;
            } else {
                CsvRecord row = records.next();
                rows++;
                lastLine = row.getStartingLineNumber();
                staged.addAll(rules.read(lastLine, row.getFields()));
            }
        }
    }

    private Finding unreadable(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Finding(
                        lastLine + 1,
                        "",
                        FindingCode.BAD_ENCODING,
                        mapping.charset().name(),
                        false);
            }
        }
        return new Finding(lastLine + 1, "", FindingCode.BAD_CSV, null, false);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
