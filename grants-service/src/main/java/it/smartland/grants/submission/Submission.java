package it.smartland.grants.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An application as it was registered, without its package's bytes; it never changes, only a later one may take its
 * place.
 *
 * @param submittedAt when its request had been received in full
 * @param sha256 of the package's bytes
 * @param answerBy the last day for the office's answer
 * @param superseded whether the applicant took it back or submitted again
 */
record Submission(
        String number,
        UUID application,
        UUID call,
        Instant submittedAt,
        String sha256,
        String office,
        String responsible,
        LocalDate answerBy,
        boolean superseded) {}
