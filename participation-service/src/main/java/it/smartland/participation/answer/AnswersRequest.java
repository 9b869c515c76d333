package it.smartland.participation.answer;

import it.smartland.contracts.participation.Verdict;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many official answers at once: all of them are written, or none. */
record AnswersRequest(@NotEmpty @Size(max = 100) @Nullable List<@NotNull @Valid Each> answers) {

    /** Those that are asked for, each solution once: 422 otherwise. */
    List<Each> all() {
        List<Each> all = Objects.requireNonNull(answers);
        Set<UUID> seen = new HashSet<>();
        List<Fault> twice = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i).of())) {
                twice.add(new Fault("/answers/" + i + "/solution", "named-twice"));
            }
        }
        if (!twice.isEmpty()) {
            throw ProblemException.invalid(twice);
        }
        return all;
    }

    /**
     * The answer to one solution.
     *
     * @param version of the answer that was seen, 0 where there was none
     */
    record Each(
            @NotNull @Nullable UUID solution,
            @NotNull @Nullable Verdict status,
            @NotBlank @Size(max = 10000) @Nullable String reason,
            @Nullable Instant publishAt,
            @Nullable Long version) {

        UUID of() {
            return Objects.requireNonNull(solution);
        }

        boolean hasSeen(long current) {
            return version == null ? current == 0 : version == current;
        }

        AnswerRequest request() {
            return new AnswerRequest(status, reason, publishAt);
        }
    }
}
