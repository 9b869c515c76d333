package it.smartland.portal.part;

import java.util.Locale;

/** The five steps of the loop that the portal is about, each fed by the one before. */
public enum LoopStep {
    OBSERVE,
    LEARN,
    PROPOSE,
    FUND,
    MONITOR;

    /** The key of its name in the bundles; {@code .does} added gives the sentence that explains it. */
    public String key() {
        return "loop." + name().toLowerCase(Locale.ROOT);
    }

    /** Its symbol in the sprite. */
    public String icon() {
        return "sl-" + name().toLowerCase(Locale.ROOT);
    }
}
