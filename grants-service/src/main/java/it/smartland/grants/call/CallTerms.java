package it.smartland.grants.call;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the office of a call decides about it. What may be null is null only for a historic call, whose source does not
 * say it.
 *
 * @param responsible the official in charge of the procedure (L. 241/1990, art. 5)
 * @param opensAt the first instant at which it takes applications in
 * @param closesAt the first instant at which it takes none any more
 * @param maxShareOfCost percentage of a project's cost that a grant may reach
 * @param tieOrder criteria by which equal totals are told apart
 * @param totalThreshold the weighted total below which nothing is funded
 * @param minimumEvaluators how many final score sheets each application needs; null for all that were begun
 * @param answerWithinDays days from the closing within which applicants get their answer
 */
public record CallTerms(
        String title,
        @Nullable String description,
        @Nullable Integer year,
        String office,
        @Nullable String responsible,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        BigDecimal budget,
        @Nullable BigDecimal maxGrant,
        @Nullable BigDecimal maxShareOfCost,
        List<Criterion> criteria,
        List<String> tieOrder,
        BigDecimal totalThreshold,
        @Nullable Integer minimumEvaluators,
        int requiredPartners,
        List<String> eligibility,
        Form form,
        int answerWithinDays) {

    /** Instants as PostgreSQL keeps them, to the microsecond, so that what is answered is what is stored. */
    public CallTerms {
        opensAt = opensAt == null ? null : opensAt.truncatedTo(ChronoUnit.MICROS);
        closesAt = closesAt == null ? null : closesAt.truncatedTo(ChronoUnit.MICROS);
        criteria = List.copyOf(criteria);
        tieOrder = List.copyOf(tieOrder);
        eligibility = List.copyOf(eligibility);
    }

    /** Of a call that is not historic. */
    public Instant opening() {
        return Objects.requireNonNull(opensAt);
    }

    /** Of a call that is not historic. */
    public Instant closing() {
        return Objects.requireNonNull(closesAt);
    }

    /**
     * Whether these keep what applicants rely on once a call is published: above all the criteria, which are fixed
     * beforehand (L. 241/1990, art. 12). The budget may grow.
     */
    boolean keepRulesOf(CallTerms published) {
        return hasCriteriaOf(published)
                && tieOrder.equals(published.tieOrder)
                && totalThreshold.compareTo(published.totalThreshold) == 0
                && Objects.equals(minimumEvaluators, published.minimumEvaluators)
                && requiredPartners == published.requiredPartners
                && form.equals(published.form)
                && opening().equals(published.opening())
                && same(maxGrant, published.maxGrant)
                && same(maxShareOfCost, published.maxShareOfCost)
                && budget.compareTo(published.budget) >= 0;
    }

    private boolean hasCriteriaOf(CallTerms published) {
        return criteria.size() == published.criteria.size()
                && IntStream.range(0, criteria.size())
                        .allMatch(i -> criteria.get(i).isSameAs(published.criteria.get(i)));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
