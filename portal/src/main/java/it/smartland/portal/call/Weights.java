package it.smartland.portal.call;

import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Call.Criterion;
import it.smartland.portal.part.DataTable;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The criteria of a call drawn as one bar of a hundred parts, and as a table. */
public final class Weights {

    /** How many shades the drawing has; further criteria begin again. */
    private static final int SHADES = 5;

    private Weights() {}

    /**
     * A piece of the bar.
     *
     * @param from where it begins, of 100
     * @param shade which of the drawing's shades it has, from 1
     */
    public record Piece(String title, BigDecimal from, BigDecimal weight, int shade) {}

    public static List<Piece> pieces(Call call) {
        List<Piece> pieces = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (Criterion criterion : call.criteria()) {
            pieces.add(new Piece(criterion.title(), from, criterion.weight(), pieces.size() % SHADES + 1));
            from = from.add(criterion.weight());
        }
        return pieces;
    }

    public static DataTable table(Call call, Site site) {
        return new DataTable(
                List.of(
                        site.word("call.criteria.criterion"),
                        site.word("call.criteria.weight"),
                        site.word("call.criteria.threshold")),
                call.criteria().stream().map(criterion -> row(criterion, site)).toList());
    }

    private static List<String> row(Criterion criterion, Site site) {
        return List.of(
                criterion.title(),
                site.formats().number(criterion.weight()) + "\u00a0%",
                criterion.threshold().signum() == 0
                        ? site.word("call.criteria.threshold.none")
                        : site.formats().number(criterion.threshold()));
    }

    /** The marks of a ranking's line in the order of the criteria. */
    public static List<String> marks(Call call, Map<String, BigDecimal> perCriterion, Site site) {
        return call.criteria().stream()
                .map(criterion -> perCriterion.get(criterion.id()))
                .map(mark -> mark == null ? "" : site.formats().number(mark, 2))
                .toList();
    }
}
