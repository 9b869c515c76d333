package it.smartland.portal.client.grants;

import it.smartland.portal.client.participation.Body;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of money for projects. What may be null is null in a historic call, whose source does not say it.
 *
 * @param responsible the official in charge
 * @param historic whether it was held before the platform
 * @param closesAt the first instant at which it takes no applications any more
 * @param maxShareOfCost percentage of a project's cost that a grant may reach
 * @param tieOrder ids of the criteria by which equal totals are told apart
 * @param totalThreshold weighted total below which nothing is funded
 */
public record Call(
        UUID id,
        Status status,
        @Nullable String statusReason,
        String title,
        @Nullable String description,
        @Nullable Integer year,
        Body owner,
        String office,
        @Nullable String responsible,
        boolean historic,
        @Nullable String source,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        Amount budget,
        @Nullable Amount maxGrant,
        @Nullable BigDecimal maxShareOfCost,
        List<Criterion> criteria,
        List<String> tieOrder,
        BigDecimal totalThreshold,
        @Nullable Integer minimumEvaluators,
        int requiredPartners,
        List<String> eligibility,
        QuestionForm form,
        int answerWithinDays,
        long version) {

    /** Where a call stands; a draft is known to its office alone. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        CLOSED,
        EVALUATING,
        RANKED,
        CONCLUDED;

        public boolean isRanked() {
            return compareTo(RANKED) >= 0;
        }

        /** Whether its applications are in and not yet ranked. */
        public boolean isJudging() {
            return this == CLOSED || this == EVALUATING;
        }
    }

    /**
     * What applications are judged by.
     *
     * @param weight its share of the total, in hundredths
     * @param threshold score below which nothing is funded
     */
    public record Criterion(String id, String title, BigDecimal weight, BigDecimal threshold) {}

    /** What an application is asked beyond its title, partners and budget. */
    public record QuestionForm(List<QuestionSection> sections) {

        public List<Question> questions() {
            return sections.stream()
                    .flatMap(section -> section.questions().stream())
                    .toList();
        }
    }

    /** A part of the form. */
    public record QuestionSection(String id, String title, List<Question> questions) {}

    /** One question of the form. */
    public record Question(String id, String title, Kind kind, boolean required, int maxLength) {

        /** What an answer looks like. */
        public enum Kind {
            TEXT,
            NUMBER,
            YES_NO
        }
    }

    /** Address of its page. */
    public String path() {
        return pathOf(id);
    }

    public static String pathOf(UUID call) {
        return "/bandi/" + call;
    }

    /** Whether it takes applications at this instant; the service has the last word. */
    public boolean takesApplications(Instant now) {
        return isBeforeClosing(now) && opensAt != null && !now.isBefore(opensAt);
    }

    /** Whether applications may be prepared: also ahead of the opening. */
    public boolean isBeforeClosing(Instant now) {
        return status == Status.PUBLISHED && closesAt != null && now.isBefore(closesAt);
    }
}
