package it.smartland.contracts.grants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Money granted to a body for a project.
 *
 * @param applicationNumber the number of the application that won it; null for a historic call
 * @param beneficiary the code of the body; null only for a historic one of which no code is known
 * @param beneficiaryName how the source of a historic award names the body; null where the code says it
 * @param partners the codes of the bodies that take part
 * @param requested what was applied for; null for a historic call
 * @param granted null for a historic award whose source does not say
 * @param awardedOn the day of the act, in Italy; null for a historic award whose source does not say
 * @param links what the application built on: solutions, practices, challenges
 * @param project the project that it pays for; null for a historic award
 * @param source where a historic award is told of
 */
public record AwardState(
        UUID id,
        UUID call,
        @Nullable Integer year,
        @Nullable String applicationNumber,
        String title,
        @Nullable String beneficiary,
        @Nullable String beneficiaryName,
        List<String> partners,
        @Nullable AmountState requested,
        @Nullable AmountState granted,
        @Nullable LocalDate awardedOn,
        List<LineageRef> links,
        @Nullable Area area,
        @Nullable String theme,
        @Nullable UUID project,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements LineageState {
    @Override
    @JsonIgnore
    public LineageRef.Type lineageType() {
        return LineageRef.Type.award;
    }

    @Override
    @JsonIgnore
    public String lineageTitle() {
        return title;
    }

    @Override
    @JsonIgnore
    public List<LineageRef> causes() {
        return Stream.concat(Stream.of(new LineageRef(LineageRef.Type.call, call)), links.stream())
                .toList();
    }

    @Override
    @JsonIgnore
    public boolean listed() {
        return true;
    }
}
