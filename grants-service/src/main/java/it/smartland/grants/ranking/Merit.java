package it.smartland.grants.ranking;

import it.smartland.grants.call.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an application is worth. Sums are exact; only what is published is rounded, half up to two decimals, and what is
 * published decides. The total is rounded from the exact means, not from the published ones.
 *
 * @param perCriterion mean of the evaluators' scores, by criterion
 * @param total the means weighted, 0 to 100
 */
record Merit(Candidate candidate, Map<String, BigDecimal> perCriterion, BigDecimal total, boolean aboveThresholds) {

    private static final int PLACES = 2;

    static Merit of(Candidate candidate, Rules rules) {
        BigDecimal evaluators = BigDecimal.valueOf(candidate.sheets().size());
        Map<String, BigDecimal> means = new TreeMap<>();
        BigDecimal weighted = BigDecimal.ZERO;
        boolean above = true;
        for (Criterion criterion : rules.criteria()) {
            BigDecimal sum = sum(candidate, criterion);
            BigDecimal mean = sum.divide(evaluators, PLACES, RoundingMode.HALF_UP);
            means.put(criterion.id(), mean);
            weighted = weighted.add(sum.multiply(criterion.weight()));
            above &= mean.compareTo(criterion.threshold()) >= 0;
        }
        BigDecimal total = weighted.divide(evaluators.multiply(Criterion.WHOLE), PLACES, RoundingMode.HALF_UP);
        return new Merit(candidate, means, total, above && total.compareTo(rules.totalThreshold()) >= 0);
    }

    private static BigDecimal sum(Candidate candidate, Criterion criterion) {
        return candidate.sheets().stream()
                .map(sheet -> score(sheet, criterion))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal score(Map<String, BigDecimal> sheet, Criterion criterion) {
        BigDecimal score = sheet.get(criterion.id());
        if (score == null) {
            throw new IllegalArgumentException("a final sheet has no score for " + criterion.id());
        }
        return score;
    }

    BigDecimal mean(String criterion) {
        BigDecimal mean = perCriterion.get(criterion);
        if (mean == null) {
            throw new IllegalArgumentException("no criterion " + criterion);
        }
        return mean;
    }
}
