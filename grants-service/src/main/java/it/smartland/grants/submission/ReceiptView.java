package it.smartland.grants.submission;

import it.smartland.grants.submission.SubmissionService.Registered;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Attests that an application was presented, and is the notice that the procedure has begun (L. 241/1990, arts. 8 and
 * 18-bis).
 *
 * @param sha256 of the package's bytes, as downloaded
 * @param office where the file can be seen
 * @param answerBy the last day for an answer
 * @param superseded whether the applicant took it back or submitted again
 */
record ReceiptView(
        String number,
        Instant submittedAt,
        String sha256,
        UUID call,
        String callTitle,
        UUID application,
        String title,
        BodyView applicant,
        BodyView authority,
        String office,
        String responsible,
        LocalDate answerBy,
        boolean superseded) {

    static ReceiptView of(Registered registered, BodyNames names) {
        Submission submission = registered.submission();
        var application = registered.filed().application();
        var call = registered.filed().call();
        return new ReceiptView(
                submission.number(),
                submission.submittedAt(),
                submission.sha256(),
                submission.call(),
                call.terms().title(),
                submission.application(),
                application.content().title(),
                names.view(application.applicant()),
                names.view(call.owner()),
                submission.office(),
                submission.responsible(),
                submission.answerBy(),
                submission.superseded());
    }
}
