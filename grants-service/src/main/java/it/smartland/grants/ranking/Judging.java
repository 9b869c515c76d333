package it.smartland.grants.ranking;

import it.smartland.grants.application.Application;
import it.smartland.grants.application.Budget;
import it.smartland.grants.call.Call;
import it.smartland.grants.evaluation.Evaluations.Judgement;
import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The score sheets of a call, and whether they are enough for a ranking. */
record Judging(Call call, List<Judgement> sheets, Map<UUID, Instant> submittedAt) {

    /** Refuses with 409, naming them, while applications lack final sheets. */
    List<Candidate> candidates(List<Application> applications) {
        List<String> lacking = applications.stream()
                .filter(application -> !isJudged(application.id()))
                .map(Application::registeredNumber)
                .sorted()
                .toList();
        if (!lacking.isEmpty()) {
            throw ProblemException.conflict("scores-missing", String.join(", ", lacking));
        }
        return applications.stream().map(this::candidate).toList();
    }

    /** The stated minimum of final sheets; where none is stated, all that were begun and one at least. */
    private boolean isJudged(UUID application) {
        List<Judgement> begun = of(application);
        long finals = begun.stream().filter(Judgement::isFinal).count();
        Integer minimum = call.terms().minimumEvaluators();
        return minimum == null ? finals > 0 && finals == begun.size() : finals >= minimum;
    }

    private Candidate candidate(Application application) {
        Budget budget = Objects.requireNonNull(application.content().budget());
        return new Candidate(
                application.id(),
                application.registeredNumber(),
                Objects.requireNonNull(submittedAt.get(application.id())),
                budget.requestedAmount(),
                of(application.id()).stream()
                        .filter(Judgement::isFinal)
                        .map(Judgement::scores)
                        .toList());
    }

    private List<Judgement> of(UUID application) {
        return sheets.stream()
                .filter(sheet -> sheet.application().equals(application))
                .toList();
    }
}
