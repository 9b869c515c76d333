package it.smartland.portal.client.grants;

import java.util.UUID;

/** Something of the loop that an application builds on. */
public record Link(Type type, UUID id) {

    /** What it is, as the API writes it. */
    public enum Type {
        solution,
        practice,
        challenge
    }

    /** Address of its page. */
    public String path() {
        return switch (type) {
            case solution -> "/soluzioni/" + id;
            case practice -> "/pratiche/" + id;
            case challenge -> "/sfide/" + id;
        };
    }
}
