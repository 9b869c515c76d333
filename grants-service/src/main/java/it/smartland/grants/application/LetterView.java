package it.smartland.grants.application;

import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a partner is asked to commit itself to. */
record LetterView(
        UUID application,
        UUID call,
        String title,
        BodyView applicant,
        BodyView body,
        String role,
        Partner.Letter letter,
        @Nullable Instant answeredAt) {

    static LetterView of(Application application, String body, BodyNames names) {
        Partner partner = application.partners().stream()
                .filter(named -> named.body().equals(body))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return new LetterView(
                application.id(),
                application.call(),
                application.content().title(),
                names.view(application.applicant()),
                names.view(body),
                partner.role(),
                partner.letter(),
                partner.answeredAt());
    }
}
