package it.smartland.grants.ranking;

import it.smartland.contracts.grants.RankingState.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts applications in order and says what each gets: the same candidates and rules always give the same ranking. Those
 * above all thresholds come first, by total; equal totals are told apart by the criteria of the tie order, then by the
 * earlier submission, then by the lower number. The budget goes down the list: in full while it lasts, then the rest in
 * part, and whoever follows waits in reserve.
 */
record Ranking(List<Place> places) {

    static final String BY_SUBMISSION = "SUBMITTED_AT";

    Ranking {
        places = List.copyOf(places);
    }

    /**
     * @param granted zero in reserve and below a threshold
     * @param tieBreak what told it apart from an equal total beside it: a criterion, or {@value #BY_SUBMISSION}
     */
    record Place(
            int position,
            Merit merit,
            BigDecimal granted,
            Outcome outcome,
            @Nullable String tieBreak) {}

    static Ranking of(List<Candidate> candidates, Rules rules) {
        List<Merit> ordered = candidates.stream()
                .map(candidate -> Merit.of(candidate, rules))
                .sorted(order(rules))
                .toList();
        List<Place> places = new ArrayList<>();
        BigDecimal left = rules.budget();
        for (int i = 0; i < ordered.size(); i++) {
            Merit merit = ordered.get(i);
            BigDecimal granted =
                    merit.aboveThresholds() ? merit.candidate().requested().min(left) : BigDecimal.ZERO;
            left = left.subtract(granted);
            places.add(new Place(i + 1, merit, granted, outcome(merit, granted), tieBreak(ordered, i, rules)));
        }
        return new Ranking(places);
    }

    BigDecimal granted() {
        return places.stream().map(Place::granted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Comparator<Merit> order(Rules rules) {
        Comparator<Merit> order = Comparator.comparing(Merit::aboveThresholds)
                .reversed()
                .thenComparing(Merit::total, Comparator.reverseOrder());
        for (String criterion : rules.tieOrder()) {
            order = order.thenComparing(merit -> merit.mean(criterion), Comparator.reverseOrder());
        }
        return order.thenComparing(merit -> merit.candidate().submittedAt())
                .thenComparing(merit -> merit.candidate().number());
    }

    private static Outcome outcome(Merit merit, BigDecimal granted) {
        if (!merit.aboveThresholds()) {
            return Outcome.BELOW_THRESHOLD;
        }
        if (granted.signum() == 0) {
            return Outcome.RESERVE;
        }
        return granted.compareTo(merit.candidate().requested()) == 0 ? Outcome.FUNDED : Outcome.PARTLY_FUNDED;
    }

    /** Against the one above, else the one below, whichever has the same total. */
    private static @Nullable String tieBreak(List<Merit> ordered, int place, Rules rules) {
        Merit merit = ordered.get(place);
        if (place > 0 && isTied(merit, ordered.get(place - 1))) {
            return difference(merit, ordered.get(place - 1), rules);
        }
        if (place + 1 < ordered.size() && isTied(merit, ordered.get(place + 1))) {
            return difference(merit, ordered.get(place + 1), rules);
        }
        return null;
    }

    private static boolean isTied(Merit one, Merit other) {
        return one.aboveThresholds() == other.aboveThresholds() && one.total().compareTo(other.total()) == 0;
    }

    private static String difference(Merit one, Merit other, Rules rules) {
        return rules.tieOrder().stream()
                .filter(criterion -> one.mean(criterion).compareTo(other.mean(criterion)) != 0)
                .findFirst()
                .orElse(BY_SUBMISSION);
    }
}
