package it.smartland.grants.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.smartland.grants.call.CallTerms;
import it.smartland.grants.call.Criterion;
import it.smartland.grants.call.Form;
import it.smartland.platform.problem.Fault;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void balancesToTheCent() {
        assertThat(budget("10000.10", "8000.08", "2000.02", "6000.05", "4000.05")
                        .faults(terms("15000", "80")))
                .isEmpty();
        assertThat(budget("0.30", "0.10", "0.20", "0.10", "0.20").faults(terms("15000", "80")))
                .isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        Budget wrong = budget("20000", "17000", "2000", "12000", "7000");

        assertThat(wrong.faults(terms("15000", "80")))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/budget/total", "budget-lines-sum"),
                        tuple("/budget/ownShare", "budget-covers-cost"),
                        tuple("/budget/requested", "above-max-grant"),
                        tuple("/budget/requested", "above-max-share"));
    }

    @Test
    void takesExactlyTheLargestGrantAndShare() {
        assertThat(budget("18750", "15000", "3750", "18750").faults(terms("15000", "80")))
                .isEmpty();
        assertThat(budget("18749.99", "15000", "3749.99", "18749.99").faults(terms("15000", "80")))
                .extracting(Fault::code)
                .containsExactly("above-max-share");
        assertThat(budget("20000", "15000.01", "4999.99", "20000").faults(terms("15000", "80")))
                .extracting(Fault::code)
                .containsExactly("above-max-grant");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(Budget.faultsOf(null, terms("15000", "80")))
                .extracting(Fault::pointer)
                .containsExactly("/budget/lines", "/budget/total", "/budget/requested", "/budget/ownShare");
        assertThat(new Budget(List.of(), new BigDecimal("1"), null, null).faults(terms("15000", "80")))
                .extracting(Fault::pointer)
                .containsExactly("/budget/lines", "/budget/requested", "/budget/ownShare");
    }

    @Test
    void asksForSomething() {
        assertThat(budget("100", "0", "100", "100").faults(terms("15000", "80")))
                .extracting(Fault::code)
                .containsExactly("positive");
    }

    @Test
    void knowsNoFractionOfACent() {
        assertThatThrownBy(() -> budget("0.001", "0", "0", "0")).isInstanceOf(ArithmeticException.class);
    }

    private static Budget budget(String total, String requested, String ownShare, String... lines) {
        return new Budget(
                List.of(lines).stream()
                        .map(line -> new Budget.Line("Voce", new BigDecimal(line)))
                        .toList(),
                new BigDecimal(total),
                new BigDecimal(requested),
                new BigDecimal(ownShare));
    }

    private static CallTerms terms(String maxGrant, String maxShare) {
        return new CallTerms(
                "Bando",
                null,
                2026,
                "Servizio Sviluppo",
                "La responsabile",
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2027-01-01T00:00:00Z"),
                new BigDecimal("100000"),
                new BigDecimal(maxGrant),
                new BigDecimal(maxShare),
                List.of(new Criterion("c", "C", BigDecimal.valueOf(100), BigDecimal.ZERO)),
                List.of("c"),
                BigDecimal.ZERO,
                null,
                0,
                List.of(),
                Form.EMPTY,
                90);
    }
}
