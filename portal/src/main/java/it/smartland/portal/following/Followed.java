package it.smartland.portal.following;

import it.smartland.portal.client.participation.Follows.Follow;
import org.jspecify.annotations.Nullable;

/** What can be followed, by the word that addresses say. */
public enum Followed {
    SFIDA("challenge"),
    SOLUZIONE("solution"),
    ENTE("body");

    final String type;

    Followed(String type) {
        this.type = type;
    }

    static Followed of(Follow follow) {
        return switch (follow.type()) {
            case CHALLENGE -> SFIDA;
            case SOLUTION -> SOLUZIONE;
            case BODY -> ENTE;
        };
    }

    /** Where one follows it, and follows it no longer. */
    public static String path(Follow follow) {
        return "/segui/" + of(follow).name().toLowerCase(java.util.Locale.ROOT) + "/" + follow.id();
    }

    /** Its page; null for a body that is no municipality. */
    public static @Nullable String pageOf(Follow follow) {
        return switch (follow.type()) {
            case CHALLENGE -> "/sfide/" + follow.id();
            case SOLUTION -> "/soluzioni/" + follow.id();
            case BODY -> follow.id().matches("\\d{6}") ? "/comuni/" + follow.id() : null;
        };
    }
}
