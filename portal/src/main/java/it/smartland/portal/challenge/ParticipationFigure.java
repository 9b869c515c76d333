package it.smartland.portal.challenge;

import it.smartland.portal.client.participation.Participation;
import it.smartland.portal.client.participation.Participation.Figure;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of how much people take part, as it is shown.
 *
 * @param value how many; that it is hidden, while it is
 * @param share how many for every thousand inhabitants; null while that is not known
 */
public record ParticipationFigure(
        String label, String value, @Nullable String share) {

    public static List<ParticipationFigure> all(Participation participation, Site site) {
        return List.of(
                of("challenges", participation.challenges(), site),
                of("solutions", participation.solutions(), site),
                of("opinions", participation.opinions(), site),
                of("ratings", participation.ratings(), site),
                of("supports", participation.supports(), site),
                of("opinionVotes", participation.opinionVotes(), site));
    }

    String inACell() {
        return share == null ? value : value + " (" + share + ")";
    }

    private static ParticipationFigure of(String name, @Nullable Figure figure, Site site) {
        String label = site.word("participation." + name);
        if (figure == null) {
            return new ParticipationFigure(label, site.word("participation.hidden"), null);
        }
        BigDecimal share = figure.perThousandInhabitants();
        return new ParticipationFigure(
                label,
                site.formats().number(figure.count()),
                share == null
                        ? null
                        : site.word("participation.share", site.formats().number(share)));
    }
}
