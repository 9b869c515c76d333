package it.smartland.observatory.indicator;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured on territories.
 *
 * @param code what it is called in addresses and files; it never changes
 * @param publishedAt from when on it is open to all; null while it is a draft
 * @param version counts its changes from 1
 */
public record Indicator(
        String code,
        IndicatorStatus status,
        IndicatorFacts facts,
        @Nullable Instant publishedAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static Indicator draft(String code, IndicatorFacts facts, Instant now) {
        return new Indicator(code, IndicatorStatus.DRAFT, facts, null, 1, now, now);
    }

    /** What is said of it is corrected; of a published one nothing that is needed may be taken away. */
    Indicator revised(IndicatorFacts revision, Instant now) {
        if (isPublished()) {
            requireComplete(revision);
        }
        return new Indicator(code, status, revision, publishedAt, version + 1, createdAt, now);
    }

    Indicator movedTo(IndicatorStatus next, Instant now) {
        if (isPublished() || next != IndicatorStatus.PUBLISHED) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
        requireComplete(facts);
        return new Indicator(code, next, facts, now, version + 1, createdAt, now);
    }

    public boolean isPublished() {
        return status == IndicatorStatus.PUBLISHED;
    }

    private static void requireComplete(IndicatorFacts facts) {
        List<Fault> gaps = facts.gaps();
        if (!gaps.isEmpty()) {
            throw ProblemException.invalid(gaps);
        }
    }
}
