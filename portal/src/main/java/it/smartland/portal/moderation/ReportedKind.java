package it.smartland.portal.moderation;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What can be reported, as addresses name it. */
public enum ReportedKind {
    CHALLENGE("sfida", "challenges"),
    SOLUTION("soluzione", "solutions"),
    OPINION("opinione", "opinions");

    private final String name;
    private final String objects;

    ReportedKind(String name, String objects) {
        this.name = name;
        this.objects = objects;
    }

    static Optional<ReportedKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** What the service calls them. */
    String objects() {
        return objects;
    }

    /** Where one of them is reported. */
    public String path(UUID id) {
        return "/segnala/" + name + "/" + id;
    }
}
