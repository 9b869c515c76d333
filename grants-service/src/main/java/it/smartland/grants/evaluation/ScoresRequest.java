package it.smartland.grants.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import it.smartland.grants.call.Criterion;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator's scores of one application, 0 to 100 for each criterion.
 *
 * @param isFinal whether they stand; a score sheet that is not final may have gaps
 */
@JsonIgnoreProperties({"application", "updatedAt"})
record ScoresRequest(
        @NotNull @Nullable
        Map<String, @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal> scores,

        @JsonProperty("final") @Nullable Boolean isFinal) {

    boolean stands() {
        return Boolean.TRUE.equals(isFinal);
    }

    /** The scores by criterion, or every fault: criteria that the call does not have, and of a final sheet those missing. */
    Map<String, BigDecimal> of(List<Criterion> criteria) {
        Map<String, BigDecimal> given = new TreeMap<>(Objects.requireNonNull(scores));
        List<String> known = criteria.stream().map(Criterion::id).toList();
        List<Fault> faults = new ArrayList<>();
        given.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add(new Fault("/scores/" + id, "unknown-property")));
        if (stands()) {
            known.stream()
                    .filter(id -> !given.containsKey(id))
                    .forEach(id -> faults.add(new Fault("/scores/" + id, "required")));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return given;
    }
}
