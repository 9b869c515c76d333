package it.smartland.portal.site;

import it.smartland.portal.part.Choice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The bodies of the Province by their code, for the header and for choosing among them; pages get names from the services. */
@Component
public final class Bodies {

    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{6}");

    private final Map<String, String> names;
    private final List<Choice> choices;

    Bodies() {
        this.names = read();
        this.choices = byName(names);
    }

    /** The name of the body; of one that is not in the list, its code. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** The municipalities alone. */
    public List<Choice> municipalities() {
        return choices.stream()
                .filter(body -> MUNICIPALITY.matcher(body.value()).matches())
                .toList();
    }

    /** All of them by name, to choose from. */
    public List<Choice> choices() {
        return choices;
    }

    private static List<Choice> byName(Map<String, String> names) {
        Comparator<Choice> alphabet = Comparator.comparing(Choice::label, Collator.getInstance(Locale.ITALIAN));
        return names.entrySet().stream()
                .map(body -> new Choice(body.getKey(), body.getValue()))
                .sorted(alphabet)
                .toList();
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
