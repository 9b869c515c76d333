package it.smartland.portal.client.catalogue;

import java.util.List;
import java.util.UUID;

/** Practices like one, the most alike first. */
public record Similar(List<Alike> items) {

    /** A practice and what it shares. */
    public record Alike(UUID id, String title, List<Reason> reasons) {

        public String path() {
            return Practice.path(id);
        }
    }

    /** In what two practices are alike. */
    public enum Kind {
        WORDS,
        AREA,
        THEME,
        SECTOR,
        TERRITORY
    }

    /** What two practices share: words, or codes. */
    public record Reason(Kind kind, List<String> shared) {}
}
