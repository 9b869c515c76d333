package it.smartland.portal.answer;

import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.Stars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one official answer shows.
 *
 * @param versions every published one, the newest first
 * @param own the stars that the reader gave; null where none
 * @param officer whether the reader writes for the body that answers
 * @param rates whether the reader's rating would be heard
 * @param written the form in which an officer writes, and {@code rating} that in which a reader rates
 */
public record AnswerPage(
        OfficialAnswer answer,
        List<OfficialAnswer.Version> versions,
        @Nullable Integer own,
        boolean officer,
        boolean rates,
        Form written,
        Form rating) {

    public Stars stars() {
        return stars(answer);
    }

    /** What people gave an answer. */
    public static Stars stars(OfficialAnswer answer) {
        return new Stars(
                answer.rating().mean(), answer.rating().count(), answer.rating().distribution());
    }

    /** The versions before the one that holds. */
    public List<OfficialAnswer.Version> earlier() {
        return versions.size() < 2 ? List.of() : versions.subList(1, versions.size());
    }
}
