package it.smartland.portal.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person has typed so far, and why it was refused.
 *
 * @param id tells the fields of several forms on one page apart; empty when there is one form
 */
public record Form(String id, Map<String, String> values, List<FieldFault> faults) {

    public Form {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    public static Form blank() {
        return of(Map.of());
    }

    /** The form as it came in. */
    public static Form of(Map<String, String> values) {
        return new Form("", values, List.of());
    }

    /** The same form under its own name on the page. */
    public Form named(String id) {
        return new Form(id, values, faults);
    }

    public Form with(String field, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(field, value);
        return new Form(id, more, faults);
    }

    /** The form with one more fault; without a field it concerns the whole form. */
    public Form refused(@Nullable String field, String message) {
        List<FieldFault> more = Stream.concat(faults.stream(), Stream.of(new FieldFault(field, message)))
                .toList();
        return new Form(id, values, more);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    /** What was typed in a field, or nothing. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether this choice of a field was taken. */
    public boolean chose(String field, Object choice) {
        return value(field).equals(choice.toString());
    }

    /** Why a field was refused. */
    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(f -> field.equals(f.field()))
                .map(FieldFault::message)
                .findFirst()
                .orElse(null);
    }

    /** The id of a field's control on the page. */
    public String idOf(String field) {
        return id.isEmpty() ? field : id + "-" + field;
    }

    /** The value of {@code aria-describedby}: ties a control to its hint and its fault; nothing when it has neither. */
    public @Nullable String describedBy(String field, boolean hint) {
        String ids = Stream.of(hint ? idOf(field) + "-hint" : "", fault(field) != null ? idOf(field) + "-fault" : "")
                .filter(described -> !described.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return ids.isEmpty() ? null : ids;
    }
}
