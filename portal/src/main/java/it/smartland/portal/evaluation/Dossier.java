package it.smartland.portal.evaluation;

import it.smartland.portal.application.Workspace;
import it.smartland.portal.client.grants.Call.Criterion;
import it.smartland.portal.client.grants.Evaluations.ScoreSheet;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.DataTable;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An application before one evaluator.
 *
 * @param sheet the scores given so far
 * @param declared whether the declaration has been made
 */
public record Dossier(Workspace work, Optional<ScoreSheet> sheet, boolean declared, Form declaration, Form scores) {

    static final String SCORE = "score-";

    public String path() {
        return DossierList.path(work.application());
    }

    /** Whether it is still to be judged, by the state of the call and its own. */
    public boolean isJudged() {
        return work.call().status().isJudging() && work.application().status().isJudged();
    }

    public boolean isFinal() {
        return sheet.map(ScoreSheet::isFinal).orElse(false);
    }

    /** The field for a criterion. */
    public static String field(Criterion criterion) {
        return SCORE + criterion.id();
    }

    public static List<Choice> conflicts(Site site) {
        return List.of(
                new Choice("false", site.word("evaluation.conflict.no")),
                new Choice("true", site.word("evaluation.conflict.yes")));
    }

    /** The scores that stand. */
    public DataTable table(Site site) {
        return new DataTable(
                List.of(site.word("call.criteria.criterion"), site.word("evaluation.score")),
                work.call().criteria().stream()
                        .map(criterion -> List.of(criterion.title(), score(criterion, site)))
                        .toList());
    }

    private String score(Criterion criterion, Site site) {
        BigDecimal score =
                sheet.map(given -> given.scores().get(criterion.id())).orElse(null);
        return score == null ? "" : site.formats().number(score);
    }
}
