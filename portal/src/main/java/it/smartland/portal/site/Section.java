package it.smartland.portal.site;

import java.util.Locale;

/** The first level of the navigation; the order is the order on the page, the same for everybody. */
public enum Section {
    OBSERVATORY,
    PRACTICES,
    CHALLENGES,
    CALLS,
    NETWORK,
    OPEN_DATA;

    /** The key of its name in the bundles. */
    public String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }
}
