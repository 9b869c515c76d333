package it.smartland.portal.practice;

import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a practice shows.
 *
 * @param practice the one that is edited; nothing for a new one
 * @param bodies whose practices may be told; none where it is the writer's own
 * @param places the municipalities
 */
public record PracticeWriting(
        @Nullable Practice practice, Form form, List<Choice> bodies, List<Choice> places, List<Indicator> indicators) {

    /** Empty rows after those that are filled: sending the form for more rows gives as many again. */
    private static final int SPARE = 2;

    /** Where the form is sent. */
    public String action() {
        return practice == null ? "/pratiche" : practice.path() + "/modifica";
    }

    /** The numbers of the rows of a list field. */
    public List<Integer> rows(String field) {
        int filled = form.values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(field + ".")
                        && !entry.getValue().isBlank())
                .mapToInt(entry -> PracticeReading.row(entry.getKey()) + 1)
                .max()
                .orElse(0);
        return Stream.iterate(0, row -> row + 1).limit(filled + (long) SPARE).toList();
    }

    public List<Choice> evidences(Site site) {
        return named(Practice.Evidence.values(), "practice.evidence.", site);
    }

    public List<Choice> sectors(Site site) {
        return named(Practice.Sector.values(), "practice.sector.", site);
    }

    /** The indicators by name. */
    public List<Choice> measures(Site site) {
        return indicators.stream()
                .map(indicator -> new Choice(indicator.code(), indicator.name().in(site.locale())))
                .toList();
    }

    private static List<Choice> named(Enum<?>[] values, String words, Site site) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), site.word(words + value.name())))
                .toList();
    }
}
