package it.smartland.portal.moderation;

import it.smartland.portal.client.participation.Moderation.Reported;
import it.smartland.portal.client.participation.ModerationAct;
import it.smartland.portal.client.participation.ModerationCase;
import it.smartland.portal.part.Form;
import java.util.List;

/**
 * Something that is moderated, in its moderator's hands.
 *
 * @param acts what was done about it before, the newest first
 */
public record CasePage(ModerationCase found, List<Reported> reports, List<ModerationAct> acts, Form form) {}
