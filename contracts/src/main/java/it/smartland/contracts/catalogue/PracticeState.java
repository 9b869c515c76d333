package it.smartland.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import it.smartland.contracts.Sector;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done somewhere and is worth doing elsewhere, from its publication on; a draft is never told.
 *
 * @param leadBody the code of the body that did it
 * @param territories the ISTAT codes of where it was done
 * @param theme the EU data theme that it belongs to; null where none was named
 * @param chain who gives what to whom, across the sectors of the economy
 * @param lifeCycle how far it has come, in its body's words
 * @param cost what it cost; null where that is not told
 * @param results what it moved
 * @param project the funded project that it came of; null for one that was written from nothing
 */
public record PracticeState(
        UUID id,
        Status status,
        String title,
        String summary,
        String body,
        Area area,
        String leadBody,
        List<String> territories,
        @Nullable String theme,
        List<Sector> sectors,
        List<ChainLink> chain,
        @Nullable Integer startYear,
        @Nullable Integer endYear,
        @Nullable String lifeCycle,
        @Nullable Cost cost,
        List<Result> results,
        Evidence evidence,
        @Nullable UUID project,
        Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements LineageState {

    /** Where a practice stands in public. */
    public enum Status {
        PUBLISHED,
        ARCHIVED
    }

    @Override
    public LineageRef.Type lineageType() {
        return LineageRef.Type.practice;
    }

    @Override
    public String lineageTitle() {
        return title;
    }

    @Override
    public List<LineageRef> causes() {
        return project == null ? List.of() : List.of(new LineageRef(LineageRef.Type.project, project));
    }

    @Override
    public boolean listed() {
        return status == Status.PUBLISHED;
    }

    /**
     * One actor of a practice and what passes from it to another.
     *
     * @param actor an organisation or a kind of actor, never a person
     * @param to the actor that receives it
     */
    public record ChainLink(
            String actor,
            @Nullable Sector sector,
            @Nullable String gives,
            @Nullable String to) {}

    /** What a practice cost: decimals written as a string, and the currency's ISO 4217 code. */
    public record Cost(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {}

    /**
     * What a practice moved.
     *
     * @param indicator the code of the observatory's indicator
     * @param territory the ISTAT code of where it was measured; null for all of the practice's territories
     * @param baseline the value before, {@code latest} the last one measured, {@code target} the one aimed at
     */
    public record Result(
            String indicator,
            @Nullable String territory,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal latest,
            @Nullable BigDecimal target) {}
}
