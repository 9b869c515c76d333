package it.smartland.portal.act;

import it.smartland.platform.problem.Problem;
import it.smartland.portal.client.Refused;
import it.smartland.portal.part.Form;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings what a service refuses back to the fields of the form it came from. */
public final class Refusals {

    private Refusals() {}

    /**
     * The form with everything that was typed and every fault at its field.
     *
     * @param fields the form's fields, named as the members of what was sent; a fault elsewhere is about the whole form
     */
    public static Form explain(Form form, Refused refusal, Set<String> fields) {
        return explain(form, refusal, pointer -> {
            String member = member(pointer);
            return fields.contains(member) ? member : null;
        });
    }

    /**
     * The same for a form whose fields stand for members at any depth.
     *
     * @param fieldOf the field of what a pointer names, or nothing where the whole form is meant
     */
    public static Form explain(Form form, Refused refusal, Function<String, @Nullable String> fieldOf) {
        // What is sent next is another text, and so another act: under the old key it would be refused.
        Form explained = Act.withFreshKey(form);
        if (refusal.faults().isEmpty()) {
            return explained.refused(null, refusal.sentence());
        }
        for (Problem.Error fault : refusal.faults()) {
            explained = explained.refused(fieldOf.apply(fault.pointer()), fault.message());
        }
        return explained;
    }

    /** {@code closesAt} of {@code /closesAt}. */
    private static String member(String pointer) {
        String path = pointer.substring(pointer.indexOf('/') + 1);
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }
}
