package it.smartland.observatory.imports;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought, and what became of it.
 *
 * @param mapping the request as JSON
 * @param sha256 of the file's content, in hexadecimal digits
 * @param rowsRead lines of data, counted while it runs
 * @param observationsAccepted values that hold, known already or not
 * @param vintage when its values were loaded: by an earlier import where nothing was new
 */
record DataImport(
        UUID id,
        ImportState state,
        String mapping,
        String fileName,
        String sha256,
        long size,
        long rowsRead,
        long observationsAccepted,
        long observationsRejected,
        long errors,
        long warnings,
        @Nullable Instant vintage,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static final String COLUMNS = "*, encode(sha256, 'hex') as digest";

    static DataImport of(Columns row) {
        return new DataImport(
                row.get("id", UUID.class),
                ImportState.valueOf(row.get("state", String.class)),
                row.get("mapping", String.class),
                row.get("file_name", String.class),
                row.get("digest", String.class),
                row.get("size", Long.class),
                row.get("rows_read", Long.class),
                row.get("observations_accepted", Long.class),
                row.get("observations_rejected", Long.class),
                row.get("errors", Long.class),
                row.get("warnings", Long.class),
                row.orNull("vintage", Instant.class),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
