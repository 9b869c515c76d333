package it.smartland.portal.client.grants;

import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Body;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body asks a call to fund.
 *
 * @param number in the register; null until it is submitted
 * @param answers to the questions of the call, by their ids
 */
public record Application(
        UUID id,
        UUID call,
        Body applicant,
        Status status,
        @Nullable String statusReason,
        @Nullable String number,
        String title,
        @Nullable String summary,
        @Nullable Area area,
        @Nullable String theme,
        Map<String, Object> answers,
        List<Partner> partners,
        @Nullable Budget budget,
        List<Link> links,
        List<Target> targets,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Where an application stands. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        WITHDRAWN,
        EXPIRED,
        INADMISSIBLE,
        ADMITTED,
        RANKED,
        AWARDED,
        RESERVE,
        REJECTED;

        /** Whether its applicant may change and submit it, as far as the call is open. */
        public boolean isOpen() {
            return this == DRAFT || this == WITHDRAWN;
        }

        /** Whether it is to be scored. */
        public boolean isJudged() {
            return this == SUBMITTED || this == ADMITTED;
        }
    }

    /** Another body that takes part, and whether it has committed itself. */
    public record Partner(
            Body body, String role, Letter letter, @Nullable Instant answeredAt) {}

    /** What a partner answers. */
    public enum Letter {
        PENDING,
        CONFIRMED,
        DECLINED
    }

    /** Decimal strings in euros. */
    public record Budget(
            List<Line> lines,
            @Nullable BigDecimal total,
            @Nullable BigDecimal requested,
            @Nullable BigDecimal ownShare) {

        /** What the lines add up to. */
        public BigDecimal sum() {
            return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** One cost. */
    public record Line(String title, BigDecimal amount) {}

    /** An indicator that the project means to move. */
    public record Target(
            String indicator, String territory, @Nullable BigDecimal baseline, BigDecimal target) {}

    /** Address of its workspace. */
    public String path() {
        return pathOf(id);
    }

    public static String pathOf(UUID application) {
        return "/domande/" + application;
    }
}
