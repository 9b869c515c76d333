package it.smartland.participation.difference;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.participation.solution.SolutionText;
import it.smartland.participation.solution.SolutionVersion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a solution's text has that another has not.
 *
 * @param title summary and body too: what was kept, removed and added, in the order of reading
 * @param fields what else differs
 */
record VersionDifference(
        int from, int to, List<Passage> title, List<Passage> summary, List<Passage> body, List<Field> fields) {

    /** Something chosen, and not written, that differs. */
    record Field(
            @Schema(example = "maturity") String name,
            @Nullable String before,
            @Nullable String after) {

        private boolean differs() {
            return !Objects.equals(before, after);
        }
    }

    static VersionDifference of(SolutionVersion from, SolutionVersion to) {
        SolutionText before = from.text();
        SolutionText after = to.text();
        return new VersionDifference(
                from.number(),
                to.number(),
                WordDifference.between(before.title(), after.title()),
                WordDifference.between(before.summary(), after.summary()),
                WordDifference.between(before.body(), after.body()),
                fields(before, after));
    }

    private static List<Field> fields(SolutionText before, SolutionText after) {
        return Stream.of(
                        new Field(
                                "maturity",
                                before.maturity().name(),
                                after.maturity().name()),
                        new Field("area", before.area().name(), after.area().name()),
                        new Field("sector", name(before.sector()), name(after.sector())))
                .filter(Field::differs)
                .toList();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
