package it.smartland.portal.moderation;

import it.smartland.portal.client.participation.Moderation;
import it.smartland.portal.part.Choice;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;

/** The words of moderation that several of its pages choose from. */
public final class Registers {

    private Registers() {}

    /** What may be wrong with something, to choose from. */
    public static List<Choice> grounds(Site site) {
        return Arrays.stream(Moderation.Ground.values())
                .map(ground -> new Choice(ground.name(), site.word("moderation.ground." + ground)))
                .toList();
    }

    /** What a moderator may decide, to choose from. */
    public static List<Choice> decisions(Site site, List<String> decisions) {
        return decisions.stream()
                .map(decision -> new Choice(decision, site.word("moderation.decision." + decision)))
                .toList();
    }
}
