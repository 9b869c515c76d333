package it.smartland.grants.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.contracts.grants.RankingState.Outcome;
import it.smartland.grants.call.Criterion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    @Test
    void weighsTheMeanOfTheEvaluatorsByCriterion() {
        Ranking ranking = Ranking.of(
                List.of(candidate("1", "1000", sheet("80", "60"), sheet("90", "70"))), rules("100000", "0", "0"));

        Ranking.Place only = ranking.places().getFirst();
        assertThat(only.merit().perCriterion())
                .containsEntry("impact", amount("85.00"))
                .containsEntry("network", amount("65.00"));
        assertThat(only.merit().total()).isEqualByComparingTo("77");
        assertThat(only.outcome()).isEqualTo(Outcome.FUNDED);
        assertThat(only.tieBreak()).isNull();
    }

    @Test
    void roundsHalfUpAndTheTotalFromExactMeans() {
        Candidate thirds = candidate("1", "1000", sheet("80", "80"), sheet("80", "80"), sheet("81", "80"));
        Merit merit = Merit.of(thirds, rules("100000", "0", "0"));
        Merit half =
                Merit.of(candidate("2", "1000", sheet("80.01", "80"), sheet("80.02", "80")), rules("100000", "0", "0"));

        assertThat(merit.perCriterion().get("impact")).isEqualByComparingTo("80.33");
        assertThat(merit.total()).isEqualByComparingTo("80.20");
        assertThat(half.perCriterion().get("impact")).isEqualByComparingTo("80.02");
        assertThat(half.total()).isEqualByComparingTo("80.01");
    }

    @Test
    void cutsAtTheBudgetInFullThenInPartThenReserve() {
        Ranking ranking = Ranking.of(
                List.of(
                        candidate("1", "12000", sheet("90", "90")),
                        candidate("2", "10000", sheet("80", "80")),
                        candidate("3", "1", sheet("70", "70"))),
                rules("20000", "0", "0"));

        assertThat(ranking.places())
                .extracting(Ranking.Place::outcome)
                .containsExactly(Outcome.FUNDED, Outcome.PARTLY_FUNDED, Outcome.RESERVE);
        assertThat(ranking.places())
                .extracting(Ranking.Place::granted)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(amount("12000"), amount("8000"), BigDecimal.ZERO);
        assertThat(ranking.granted()).isEqualByComparingTo("20000");
    }

    @Test
    void leavesNobodyPartlyFundedWhenTheBudgetEndsExactly() {
        Ranking ranking = Ranking.of(
                List.of(candidate("1", "20000", sheet("90", "90")), candidate("2", "1", sheet("80", "80"))),
                rules("20000", "0", "0"));

        assertThat(ranking.places())
                .extracting(Ranking.Place::outcome)
                .containsExactly(Outcome.FUNDED, Outcome.RESERVE);
    }

    @Test
    void putsWhatIsBelowAThresholdLastWhateverItsTotal() {
        Ranking ranking = Ranking.of(
                List.of(
                        candidate("1", "1000", sheet("100", "49.99")),
                        candidate("2", "1000", sheet("59", "60")),
                        candidate("3", "1000", sheet("60", "60"))),
                rules("100000", "60", "50"));

        assertThat(numbers(ranking)).containsExactly("3", "1", "2");
        assertThat(ranking.places())
                .extracting(Ranking.Place::outcome)
                .containsExactly(Outcome.FUNDED, Outcome.BELOW_THRESHOLD, Outcome.BELOW_THRESHOLD);
        assertThat(ranking.places().get(1).granted()).isZero();
    }

    @Test
    void tellsEqualTotalsApartByTheTieOrder() {
        Ranking ranking = Ranking.of(
                List.of(
                        candidate("1", "1000", sheet("70", "80")),
                        candidate("2", "1000", sheet("74", "74")),
                        candidate("3", "1000", sheet("50", "50"))),
                rules("100000", "0", "0"));

        assertThat(numbers(ranking)).containsExactly("2", "1", "3");
        assertThat(ranking.places()).extracting(Ranking.Place::tieBreak).containsExactly("impact", "impact", null);
    }

    @Test
    void letsTheEarlierSubmissionWinWhenAllElseIsEqual() {
        Candidate later = at("1", NOON.plusNanos(1000));
        Candidate earlier = at("2", NOON);

        Ranking ranking = Ranking.of(List.of(later, earlier), rules("100000", "0", "0"));

        assertThat(numbers(ranking)).containsExactly("2", "1");
        assertThat(ranking.places()).extracting(Ranking.Place::tieBreak).containsOnly(Ranking.BY_SUBMISSION);
    }

    @Test
    void givesTheSameRankingInWhateverOrderTheApplicationsCome() {
        List<Candidate> candidates = new ArrayList<>();
        Random random = new Random(42);
        for (int i = 0; i < 60; i++) {
            candidates.add(candidate(
                    "n%02d".formatted(i),
                    "5000",
                    sheet(Integer.toString(random.nextInt(101)), Integer.toString(random.nextInt(101)))));
        }
        Ranking first = Ranking.of(candidates, rules("100000", "50", "10"));

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(candidates, random);
            assertThat(Ranking.of(candidates, rules("100000", "50", "10"))).isEqualTo(first);
        }
        assertThat(first.granted()).isLessThanOrEqualTo(amount("100000"));
        assertThat(first.places())
                .extracting(Ranking.Place::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void isEmptyWithoutApplications() {
        assertThat(Ranking.of(List.of(), rules("100000", "0", "0")).places()).isEmpty();
    }

    @Test
    void refusesAnApplicationThatNobodyJudgedOrASheetWithAGap() {
        assertThatThrownBy(() -> candidate("1", "1000")).isInstanceOf(IllegalArgumentException.class);
        Candidate gap = candidate("1", "1000", Map.of("impact", amount("80")));
        assertThatThrownBy(() -> Ranking.of(List.of(gap), rules("100000", "0", "0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("network");
    }

    private static List<String> numbers(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.merit().candidate().number())
                .toList();
    }

    private static Rules rules(String budget, String totalThreshold, String networkThreshold) {
        return new Rules(
                List.of(
                        new Criterion("impact", "Effetti", amount("60"), BigDecimal.ZERO),
                        new Criterion("network", "Rete", amount("40"), amount(networkThreshold))),
                List.of("impact", "network"),
                amount(totalThreshold),
                amount(budget));
    }

    @SafeVarargs
    private static Candidate candidate(String number, String requested, Map<String, BigDecimal>... sheets) {
        return new Candidate(
                UUID.nameUUIDFromBytes(number.getBytes()), number, NOON, amount(requested), List.of(sheets));
    }

    private static Candidate at(String number, Instant submittedAt) {
        return new Candidate(
                UUID.nameUUIDFromBytes(number.getBytes()),
                number,
                submittedAt,
                amount("1000"),
                List.of(sheet("70", "70")));
    }

    private static Map<String, BigDecimal> sheet(String impact, String network) {
        return Map.of("impact", amount(impact), "network", amount(network));
    }

    private static BigDecimal amount(String figure) {
        return new BigDecimal(figure);
    }
}
