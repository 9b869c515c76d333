package it.smartland.participation.moderation;

import it.smartland.participation.person.AuthorView;
import it.smartland.platform.body.BodyNames;
import java.util.List;
import java.util.UUID;

/**
 * Something that waits for a moderator, as moderators see it.
 *
 * @param text what it says
 * @param reports how many people reported it since moderators last decided, and {@code grounds} what they found wrong
 */
record CaseView(
        UUID id,
        ObjectKind kind,
        UUID challenge,
        String title,
        String text,
        AuthorView author,
        Standing standing,
        int reports,
        List<Ground> grounds) {

    static CaseView of(WaitingCase waiting, BodyNames names) {
        Subject subject = waiting.subject();
        return new CaseView(
                subject.id(),
                subject.kind(),
                subject.challenge(),
                subject.title(),
                subject.text(),
                AuthorView.of(subject.author(), names),
                subject.standing(),
                waiting.reports(),
                waiting.grounds());
    }
}
