package it.smartland.portal.answer;

import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.part.Form;
import java.util.List;

/**
 * What the desk of a body's answers shows.
 *
 * @param awaited the answers that the body owes, the first due first
 * @param scheduled those that wait to be public
 * @param written the form that answers several solutions at once, and {@code publication} that which publishes
 */
public record AnswerDeskPage(
        List<OfficialAnswer> awaited, List<OfficialAnswer> scheduled, Form written, Form publication) {

    /** The name of the field that chooses a solution; its value is the version that was seen. */
    public static String choice(OfficialAnswer answer) {
        return AnswerForms.CHOICE + answer.id();
    }
}
