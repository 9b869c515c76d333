package it.smartland.portal.solution;

import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Maturity;
import it.smartland.portal.client.participation.Opinion.Stance;
import it.smartland.portal.part.Choice;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;

/** What can be chosen in the forms about solutions. */
public final class SolutionChoices {

    private SolutionChoices() {}

    public static List<Choice> maturities(Site site) {
        return Arrays.stream(Maturity.values())
                .map(m -> new Choice(m.name(), site.word("solution.maturity." + m)))
                .toList();
    }

    public static List<Choice> areas(Site site) {
        return Arrays.stream(Area.values())
                .map(a -> new Choice(a.name(), site.word("area." + a)))
                .toList();
    }

    public static List<Choice> stances(Site site) {
        return Arrays.stream(Stance.values())
                .map(s -> new Choice(s.name(), site.word("opinion.stance." + s)))
                .toList();
    }

    /** Oneself, or the body one acts for. */
    public static List<Choice> authors(Site site, String body) {
        String name = site.viewer() == null || site.viewer().body() == null
                ? body
                : site.viewer().body();
        return List.of(new Choice(body, name), new Choice("", site.word("solution.form.onBehalfOf.me")));
    }
}
