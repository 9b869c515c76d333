package it.smartland.grants.application;

import it.smartland.grants.call.CallTerms;
import it.smartland.grants.money.Amount;
import it.smartland.platform.problem.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project costs and who pays, in euros exact to the cent. A draft may have gaps; what is submitted balances.
 *
 * @param requested what the grant shall pay
 * @param ownShare what the applicant and its partners pay
 */
public record Budget(
        List<Line> lines,
        @Nullable BigDecimal total,
        @Nullable BigDecimal requested,
        @Nullable BigDecimal ownShare) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Budget {
        lines = List.copyOf(lines);
        total = total == null ? null : Amount.exact(total);
        requested = requested == null ? null : Amount.exact(requested);
        ownShare = ownShare == null ? null : Amount.exact(ownShare);
    }

    /** One cost. */
    public record Line(String title, BigDecimal amount) {

        public Line {
            amount = Amount.exact(amount);
        }
    }

    /** Of an application that was submitted. */
    public BigDecimal requestedAmount() {
        return Objects.requireNonNull(requested);
    }

    /** All that keeps it from being submitted to a call with these terms; empty when it balances and keeps the limits. */
    List<Fault> faults(CallTerms terms) {
        List<Fault> faults = new ArrayList<>();
        if (lines.isEmpty()) {
            faults.add(new Fault("/budget/lines", "not-empty"));
        }
        if (total == null || requested == null || ownShare == null) {
            missing(faults);
            return faults;
        }
        balance(faults, total, requested, ownShare);
        limits(faults, terms, total, requested);
        return faults;
    }

    private void missing(List<Fault> faults) {
        if (total == null) {
            faults.add(new Fault("/budget/total", "required"));
        }
        if (requested == null) {
            faults.add(new Fault("/budget/requested", "required"));
        }
        if (ownShare == null) {
            faults.add(new Fault("/budget/ownShare", "required"));
        }
    }

    private void balance(List<Fault> faults, BigDecimal total, BigDecimal requested, BigDecimal ownShare) {
        BigDecimal sum = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total) != 0) {
            faults.add(new Fault("/budget/total", "budget-lines-sum", sum.toPlainString(), total.toPlainString()));
        }
        BigDecimal covered = requested.add(ownShare);
        if (covered.compareTo(total) != 0) {
            faults.add(new Fault(
                    "/budget/ownShare", "budget-covers-cost", covered.toPlainString(), total.toPlainString()));
        }
    }

    private static void limits(List<Fault> faults, CallTerms terms, BigDecimal total, BigDecimal requested) {
        if (requested.signum() <= 0) {
            faults.add(new Fault("/budget/requested", "positive"));
        }
        BigDecimal most = Objects.requireNonNull(terms.maxGrant());
        if (requested.compareTo(most) > 0) {
            faults.add(new Fault("/budget/requested", "above-max-grant", most.toPlainString()));
        }
        BigDecimal share = Objects.requireNonNull(terms.maxShareOfCost());
        if (requested.multiply(HUNDRED).compareTo(share.multiply(total)) > 0) {
            faults.add(new Fault("/budget/requested", "above-max-share", share.toPlainString()));
        }
    }

    static List<Fault> faultsOf(@Nullable Budget budget, CallTerms terms) {
        return budget == null
                ? Stream.of("lines", "total", "requested", "ownShare")
                        .map(field -> new Fault("/budget/" + field, "required"))
                        .toList()
                : budget.faults(terms);
    }
}
