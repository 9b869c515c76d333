package it.smartland.portal.client.participation;

import java.util.List;
import java.util.UUID;

/**
 * Something that waits for a moderator.
 *
 * @param reports how many people reported it since moderators last decided
 */
public record ModerationCase(
        UUID id,
        ModerationAct.Kind kind,
        UUID challenge,
        String title,
        String text,
        String standing,
        int reports,
        List<Moderation.Ground> grounds) {

    /** Address of its page. */
    public String path() {
        return "/moderazione/casi/" + id;
    }

    /** What may be decided about it as it stands. */
    public List<String> decisions() {
        return switch (standing) {
            case "PUBLISHED" -> List.of("KEEP", "HIDE");
            case "HIDDEN" -> List.of("RESTORE");
            case "WAITING" -> List.of("APPROVE", "REFUSE");
            default -> List.of();
        };
    }
}
