package it.smartland.portal.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Names of the bodies of the Province by their code, for the header; pages get names from the services. */
@Component
final class Bodies {

    private final Map<String, String> names;

    Bodies() {
        this.names = read();
    }

    @Nullable
    String name(String code) {
        return names.get(code);
    }

    private static Map<String, String> read() {
        try {
            return new ClassPathResource("reference/bodies.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new IllegalStateException("The reference list of bodies cannot be read", e);
        }
    }
}
