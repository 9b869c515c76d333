package it.smartland.participation.tally;

import it.smartland.platform.outbox.OutgoingEvent;
import it.smartland.platform.row.Columns;
import java.util.function.Function;

/**
 * A kind of object whose counters are told.
 *
 * @param table where it is kept; its counters are in {@code <table>_tally}, in a row that names it in column {@code <table>}
 * @param alias the table's name in {@code columns}, where that of its counters is {@code t}
 * @param row how a row with these columns becomes the object
 * @param event what is told of it
 */
public record Told<T>(
        String table, String alias, String columns, Function<Columns, T> row, Function<T, OutgoingEvent> event) {}
