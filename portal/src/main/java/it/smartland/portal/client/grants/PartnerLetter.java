package it.smartland.portal.client.grants;

import it.smartland.portal.client.participation.Body;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a partner is asked to commit itself to. */
public record PartnerLetter(
        UUID application,
        UUID call,
        String title,
        Body applicant,
        Body body,
        String role,
        Application.Letter letter,
        @Nullable Instant answeredAt) {

    /** Address of its page. */
    public String path() {
        return pathOf(application, body);
    }

    public static String pathOf(UUID application, Body partner) {
        return Application.pathOf(application) + "/lettera/" + partner.code();
    }
}
