package it.smartland.portal.evaluation;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Typed;
import it.smartland.portal.application.Workspaces;
import it.smartland.portal.client.grants.Evaluations;
import it.smartland.portal.client.grants.Evaluations.ScoreSheet;
import it.smartland.portal.part.Form;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Gathers what an evaluator sees of an application. */
@Component
class Dossiers {

    private final Workspaces workspaces;
    private final Evaluations evaluations;

    Dossiers(Workspaces workspaces, Evaluations evaluations) {
        this.workspaces = workspaces;
        this.evaluations = evaluations;
    }

    /**
     * @param declared whether the reader has just declared; who has scored has declared before
     * @param typed scores that were refused; null for those given so far
     */
    Mono<Dossier> one(UUID id, Caller evaluator, boolean declared, Form declaration, @Nullable Form typed) {
        return Mono.zip(workspaces.saved(id, evaluator), sheet(id))
                .map(parts -> new Dossier(
                        parts.getT1(),
                        parts.getT2(),
                        declared || parts.getT2().isPresent(),
                        declaration.named("dichiarazione"),
                        typed == null ? written(parts.getT2()) : typed));
    }

    private Mono<Optional<ScoreSheet>> sheet(UUID id) {
        return evaluations
                .own(id)
                .map(Optional::of)
                .onErrorResume(Dossiers::isNotThere, none -> Mono.just(Optional.empty()));
    }

    private static boolean isNotThere(Throwable failure) {
        return failure instanceof ResponseStatusException answer
                && answer.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
    }

    private static Form written(Optional<ScoreSheet> sheet) {
        Form form = Form.blank();
        for (var score : sheet.map(ScoreSheet::scores).orElse(Map.of()).entrySet()) {
            form = form.with(Dossier.SCORE + score.getKey(), Typed.shown(score.getValue()));
        }
        return form;
    }
}
