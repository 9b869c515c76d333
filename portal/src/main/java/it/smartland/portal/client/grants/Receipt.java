package it.smartland.portal.client.grants;

import it.smartland.portal.client.participation.Body;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Attests that an application was presented.
 *
 * @param sha256 of the package's bytes, as downloaded
 * @param answerBy the last day for an answer
 * @param superseded whether the applicant took it back or submitted again
 */
public record Receipt(
        String number,
        Instant submittedAt,
        String sha256,
        UUID call,
        String callTitle,
        UUID application,
        String title,
        Body applicant,
        Body authority,
        String office,
        String responsible,
        LocalDate answerBy,
        boolean superseded) {

    /** Address of its page. */
    public String path() {
        return pathOf(number);
    }

    public static String pathOf(String number) {
        return "/ricevute/" + number;
    }
}
