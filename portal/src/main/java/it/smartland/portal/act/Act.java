package it.smartland.portal.act;

import it.smartland.platform.id.Ids;
import it.smartland.portal.part.Form;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form that a reader has sent.
 *
 * @param language the reader's language, in which the services word their refusals
 */
public record Act(Form form, Locale language) {

    /** Name of the hidden field that makes a form sent twice count once. */
    public static final String KEY = "key";

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
}
