package it.smartland.portal.client.participation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An administration.
 *
 * @param code its official code
 * @param name null while the service does not know it
 */
public record Body(String code, @Nullable String name) {

    private static final Pattern ISTAT_CODE = Pattern.compile("\\d{6}");

    /** The name, or the code where there is none. */
    public String called() {
        return name == null ? code : name;
    }

    /** Whether the body is a municipality, whose code is that of its territory. */
    public boolean isMunicipality() {
        return ISTAT_CODE.matcher(code).matches();
    }
}
