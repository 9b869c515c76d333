package it.smartland.portal.act;

import it.smartland.platform.id.Ids;
import it.smartland.portal.part.Form;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form that a reader has sent.
 *
 * @param language the reader's language, in which the services word their refusals
 */
public record Act(Form form, Locale language) {

    /** Name of the hidden field that makes a form sent twice count once. */
    public static final String KEY = "key";

    /** Name of the hidden field that says which version was changed. */
    public static final String VERSION = "version";

    /** A form to be shown for the first time. */
    public static Form fresh() {
        return withFreshKey(Form.blank());
    }

    static Form withFreshKey(Form form) {
        return form.with(KEY, Ids.next().toString());
    }

    /** What was typed, or nothing when the field is empty. */
    public @Nullable String typed(String field) {
        String value = form.value(field).strip();
        return value.isEmpty() ? null : value;
    }

    /** The constant chosen, or nothing when the field is empty or names none. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        String value = typed(field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    /** The key made when the form was shown; a form without one gets a new one and may count twice. */
    public String key() {
        String key = typed(KEY);
        return key == null ? Ids.next().toString() : key;
    }

    /** The reader's language as the services are told it. */
    public String spoken() {
        return language.toLanguageTag();
    }

    /** The number typed, or nothing when the field is empty or holds none. */
    public @Nullable BigDecimal number(String field) {
        return Typed.number(typed(field));
    }

    /** The whole number typed, or nothing when the field is empty or holds none. */
    public @Nullable Integer whole(String field) {
        return Typed.whole(typed(field));
    }

    /** The instant typed on Rome's clock, or nothing when the field is empty or holds none. */
    public @Nullable Instant instant(String field) {
        return Typed.instant(typed(field));
    }

    /** The form with this fault at each of the fields in which something stands that cannot be read. */
    public Form unreadable(
            Form form, Collection<String> fields, Function<String, @Nullable Object> reading, String fault) {
        Form refused = form;
        for (String field : fields) {
            if (typed(field) != null && reading.apply(field) == null) {
                refused = refused.refused(field, fault);
            }
        }
        return refused;
    }

    /** The tag of the version that was changed; what was never a version matches none. */
    public String version() {
        String version = form.value(VERSION);
        return version.matches("[0-9]{1,18}") ? "\"" + version + "\"" : "\"0\"";
    }
}
