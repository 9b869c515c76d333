package it.smartland.participation.notice;

import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something new of what the caller follows.
 *
 * @param title of the solution or challenge that it is about
 * @param owner the body that asks
 * @param solution null where it is about the challenge itself
 * @param opinion that was written; null where it is about something else
 * @param path where one reads it, on the pages of the portal
 */
record NoticeView(
        UUID id,
        NewsKind kind,
        Instant at,
        boolean read,
        String title,
        BodyView owner,
        UUID challenge,
        @Nullable UUID solution,
        @Nullable UUID opinion,
        String path) {

    static NoticeView of(Notice notice, BodyNames names) {
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.at(),
                notice.readAt() != null,
                notice.title(),
                names.view(notice.owner()),
                notice.challenge(),
                notice.solution(),
                notice.opinion(),
                notice.path());
    }
}
