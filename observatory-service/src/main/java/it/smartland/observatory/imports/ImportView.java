package it.smartland.observatory.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import and its report, as its bringers see it. */
@Schema(name = "Import", description = "A file that was brought, what became of it and what is wrong with it")
record ImportView(
        UUID id,
        ImportState state,
        ImportRequest mapping,
        String fileName,

        @Schema(description = "Of the file's content, in hexadecimal digits")
        String sha256,

        @Schema(description = "Bytes") long size,
        @Schema(description = "Rows of data so far") long rowsRead,

        @Schema(description = "Values that hold, known before or not")
        long observationsAccepted,

        long observationsRejected,

        @Schema(description = "How many there are; the first ones are shown, all of them are in rejects.csv")
        long errorsTotal,

        @Schema(description = "What is wrong, in the order of the file")
        List<Line> errors,

        @Schema(description = "What was taken all the same and deserves a look")
        List<Line> warnings,

        @Schema(
                description =
                        "When its values were loaded, which asOf takes: by an earlier import where nothing is new")
        @Nullable
        Instant vintage,

        Instant createdAt,
        Instant updatedAt,
        long version) {

    @Schema(name = "ImportFinding")
    record Line(
            @Schema(description = "The line of the file, its line of names included, from 1", example = "17")
            long row,

            @Schema(example = "turnout_pct_2024") String column,
            @Schema(example = "bad-number") String code,

            @Schema(description = "What stands there", example = "n.d.") @Nullable
            String value,

            String message) {}

    static ImportView of(DataImport found, ImportRequest mapping, List<Line> errors, List<Line> warnings) {
        return new ImportView(
                found.id(),
                found.state(),
                mapping,
                found.fileName(),
                found.sha256(),
                found.size(),
                found.rowsRead(),
                found.observationsAccepted(),
                found.observationsRejected(),
                found.errors(),
                errors,
                warnings,
                found.vintage(),
                found.createdAt(),
                found.updatedAt(),
                found.version());
    }
}
