package it.smartland.portal.evaluation;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.grants.Applications;
import it.smartland.portal.client.grants.Evaluations;
import it.smartland.portal.client.grants.Evaluations.Declaration;
import it.smartland.portal.client.grants.Evaluations.Scores;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What an evaluator does: first declares, then scores, at last for good. */
@RestController
class EvaluationController {

    private static final int A_PAGE = 50;
    private static final Set<String> DECLARATION = Set.of("conflict", "reason");

    private final Templates templates;
    private final Applications applications;
    private final Evaluations evaluations;
    private final Dossiers dossiers;

    EvaluationController(Templates templates, Applications applications, Evaluations evaluations, Dossiers dossiers) {
        this.templates = templates;
        this.applications = applications;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
    }

    @GetMapping("/valutazione")
    Mono<JteModel> list(
            @RequestParam(name = "dopo", required = false) @Nullable String cursor, Site site, Caller evaluator) {
        if (!evaluator.hasRole(Roles.EVALUATOR)) {
            return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
        return applications
                .find(false, null, cursor, A_PAGE)
                .map(found -> templates.pageEvaluationList(site, new DossierList(found, cursor)));
    }

    @GetMapping("/valutazione/{id:[0-9a-f-]{36}}")
    Mono<JteModel> one(
            @PathVariable UUID id,
            @RequestParam(name = "dichiarata", defaultValue = "false") boolean declared,
            Site site,
            Caller evaluator) {
        return dossiers.one(id, evaluator, declared, Form.blank(), null)
                .map(dossier -> templates.pageEvaluationDossier(site, dossier));
    }

    /** Who has an interest goes no further; who has none goes on to the scores. */
    @PostMapping("/valutazione/{id}/dichiarazione")
    Mono<ResponseEntity<Object>> declare(@PathVariable UUID id, Act act, Site site, Caller evaluator) {
        String typed = act.typed("conflict");
        if (typed == null) {
            Form unsaid = act.form().refused("conflict", site.word("evaluation.conflict.choose"));
            return again(id, false, unsaid, null, site, evaluator);
        }
        Declaration declaration = new Declaration(Boolean.parseBoolean(typed), act.typed("reason"));
        return evaluations
                .declare(id, declaration, act.spoken())
                .map(declared -> Replies.seeOther(
                        declared.conflict() ? "/valutazione" : "/valutazione/" + id + "?dichiarata=true#punteggi"))
                .onErrorResume(
                        Refused.class,
                        refusal -> again(
                                id, false, Refusals.explain(act.form(), refusal, DECLARATION), null, site, evaluator));
    }

    @PostMapping("/valutazione/{id}/punteggi")
    Mono<ResponseEntity<Object>> score(@PathVariable UUID id, Act act, Site site, Caller evaluator) {
        Form checked = act.unreadable(act.form(), fields(act.form()), act::number, site.word("form.number.unreadable"));
        if (checked.isRefused()) {
            return again(id, true, Form.blank(), checked, site, evaluator);
        }
        return evaluations
                .score(id, new Scores(scores(act), act.form().chose("then", "final")), act.spoken())
                .map(sheet -> Replies.seeOther("/valutazione/" + id + "#punteggi"))
                .onErrorResume(
                        Refused.class,
                        refusal -> again(
                                id,
                                true,
                                Form.blank(),
                                Refusals.explain(act.form(), refusal, EvaluationController::field),
                                site,
                                evaluator));
    }

    /** {@code score-impact} of {@code /scores/impact}. */
    private static @Nullable String field(String pointer) {
        String beginning = "/scores/";
        return pointer.startsWith(beginning) ? Dossier.SCORE + pointer.substring(beginning.length()) : null;
    }

    private static List<String> fields(Form form) {
        return form.values().keySet().stream()
                .filter(field -> field.startsWith(Dossier.SCORE))
                .sorted()
                .toList();
    }

    /** By the ids of the criteria that the form was made of; the service knows whether the call has them. */
    private static Map<String, BigDecimal> scores(Act act) {
        Map<String, BigDecimal> scores = new TreeMap<>();
        for (String field : fields(act.form())) {
            BigDecimal score = act.number(field);
            if (score != null) {
                scores.put(field.substring(Dossier.SCORE.length()), score);
            }
        }
        return scores;
    }

    private Mono<ResponseEntity<Object>> again(
            UUID id, boolean declared, Form declaration, @Nullable Form scores, Site site, Caller evaluator) {
        return dossiers.one(id, evaluator, declared, declaration, scores)
                .map(dossier -> Replies.again(templates.pageEvaluationDossier(site, dossier)));
    }
}
