package it.smartland.grants.call;

import it.smartland.grants.money.Amount;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a call from one publication to the next; what a version cannot change is in the call itself.
 *
 * @param number 1 for the text as first published
 */
record CallVersionView(
        int number,
        Instant publishedAt,
        String title,
        @Nullable String description,
        String office,
        @Nullable String responsible,
        @Nullable Instant closesAt,
        Amount budget,
        List<String> eligibility) {

    /** All versions of a call, oldest first. */
    record Versions(List<CallVersionView> items) {}

    static CallVersionView of(int number, Instant publishedAt, CallTerms terms) {
        return new CallVersionView(
                number,
                publishedAt,
                terms.title(),
                terms.description(),
                terms.office(),
                terms.responsible(),
                terms.closesAt(),
                Amount.of(terms.budget()),
                terms.eligibility());
    }
}
