package it.smartland.portal.alert;

import it.smartland.portal.link.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts the list shows, as its address says.
 *
 * @param comune code of the territory
 * @param tema code of the data theme
 * @param dopo the cursor of the stretch before
 */
public record AlertFilter(
        @Nullable String comune,
        @Nullable String tema,
        @Nullable String dopo) {

    public AlertFilter {
        comune = comune == null || comune.isBlank() ? null : comune;
        tema = tema == null || tema.isBlank() ? null : tema;
    }

    AlertFilter anywhere() {
        return new AlertFilter(null, tema, null);
    }

    AlertFilter ofAnyTheme() {
        return new AlertFilter(comune, null, null);
    }

    AlertFilter after(@Nullable String cursor) {
        return new AlertFilter(comune, tema, cursor);
    }

    /** The address of the list so filtered. */
    String path() {
        return Address.of("/avvisi")
                .with("comune", comune)
                .with("tema", tema)
                .with("dopo", dopo)
                .toString();
    }
}
