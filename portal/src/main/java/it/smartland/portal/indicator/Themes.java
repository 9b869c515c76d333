package it.smartland.portal.indicator;

import it.smartland.portal.part.Choice;
import it.smartland.portal.site.Site;
import java.util.List;

/** The thirteen data themes of the European Union's vocabulary, in words. */
public final class Themes {

    private static final List<String> CODES = List.of(
            "AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL", "INTR", "JUST", "REGI", "SOCI", "TECH", "TRAN");

    private Themes() {}

    /** The theme's name; of one that is not in the vocabulary, its code. */
    public static String name(String code, Site site) {
        return CODES.contains(code) ? site.word("theme." + code) : code;
    }

    /** All of them, to choose from. */
    public static List<Choice> choices(Site site) {
        return CODES.stream().map(code -> new Choice(code, name(code, site))).toList();
    }
}
