package it.smartland.platform.body;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of some bodies, by their code. */
public record BodyNames(Map<String, String> byCode) {

    public BodyNames {
        byCode = Map.copyOf(byCode);
    }

    /** Null while the body's name is not known. */
    public @Nullable String of(String code) {
        return byCode.get(code);
    }

    public BodyView view(String code) {
        return new BodyView(code, of(code));
    }
}
