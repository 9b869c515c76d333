package it.smartland.portal.challenge;

import it.smartland.portal.client.participation.Participation;
import it.smartland.portal.part.DataTable;
import it.smartland.portal.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much people take part, in the whole Province and in what each body asks.
 *
 * @param province empty while nobody tells it
 */
public record ParticipationPage(Optional<Participation> province, List<Participation.OfBody> bodies) {

    private static final List<String> FIGURES =
            List.of("challenges", "solutions", "opinions", "ratings", "supports", "opinionVotes");

    /** One row for each body, by name; in each cell how many, and how many for every thousand inhabitants. */
    public DataTable table(Site site) {
        List<String> columns = Stream.concat(
                        Stream.of(site.word("participation.body"), site.word("participation.inhabitants")),
                        FIGURES.stream().map(figure -> site.word("participation." + figure)))
                .toList();
        List<List<String>> rows = bodies.stream()
                .sorted((one, other) -> site.formats()
                        .alphabet()
                        .compare(one.body().called(), other.body().called()))
                .map(of -> row(of, site))
                .toList();
        return new DataTable(columns, rows);
    }

    private static List<String> row(Participation.OfBody of, Site site) {
        Participation participation = of.participation();
        Long inhabitants = participation.inhabitants();
        return Stream.concat(
                        Stream.of(
                                of.body().called(),
                                inhabitants == null
                                        ? site.word("participation.unknown")
                                        : site.formats().number(inhabitants)),
                        ParticipationFigure.all(participation, site).stream().map(ParticipationFigure::inACell))
                .toList();
    }
}
