package it.smartland.participation.challenge;

import it.smartland.contracts.participation.Answerer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer, as the owner of a challenge writes it.
 *
 * @param who everybody, unless said
 */
record EligibilityRequest(
        @Nullable List<@NotNull Answerer> who,
        @Size(min = 1, max = 500) @Nullable String note) {

    static EligibilityRequest of(Eligibility eligibility) {
        return new EligibilityRequest(eligibility.who(), eligibility.note());
    }

    Eligibility eligibility() {
        return new Eligibility(who == null ? List.of() : who, note);
    }
}
