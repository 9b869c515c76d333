package it.smartland.portal.call;

import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Call.Criterion;
import it.smartland.portal.client.grants.Ranking;
import it.smartland.portal.client.grants.Ranking.RankingItem;
import it.smartland.portal.part.DataTable;
import it.smartland.portal.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A ranking in rows: who, how many points in all and by criterion, what was asked and granted. */
public final class RankingTable {

    private static final String SUBMITTED_AT = "SUBMITTED_AT";

    private RankingTable() {}

    public static DataTable of(Call call, Ranking ranking, Site site) {
        return new DataTable(
                columns(call, site),
                ranking.items().stream().map(item -> row(call, item, site)).toList());
    }

    private static List<String> columns(Call call, Site site) {
        List<String> columns = new ArrayList<>(List.of(
                site.word("ranking.position"),
                site.word("ranking.project"),
                site.word("ranking.applicant"),
                site.word("ranking.total")));
        call.criteria().stream().map(Criterion::title).forEach(columns::add);
        columns.add(site.word("ranking.requested"));
        columns.add(site.word("ranking.granted"));
        columns.add(site.word("ranking.outcome"));
        return columns;
    }

    private static List<String> row(Call call, RankingItem item, Site site) {
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(item.position()),
                item.title(),
                item.applicant().called(),
                site.formats().number(item.total(), 2)));
        row.addAll(Weights.marks(call, item.perCriterion(), site));
        row.add(site.formats().euro(item.requested().value()));
        row.add(site.formats().euro(item.granted().value()));
        row.add(outcome(call, item, site));
        return row;
    }

    private static String outcome(Call call, RankingItem item, Site site) {
        String outcome = site.word("ranking.outcome." + item.outcome());
        return item.tieBreak() == null
                ? outcome
                : outcome + " (" + site.word("ranking.tie", tieBreak(call, item.tieBreak(), site)) + ")";
    }

    private static String tieBreak(Call call, String by, Site site) {
        return by.equals(SUBMITTED_AT)
                ? site.word("ranking.tie.submitted")
                : call.criteria().stream()
                        .filter(criterion -> criterion.id().equals(by))
                        .map(Criterion::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(by);
    }
}
