package it.smartland.portal.moderation;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.ModerationAppeal;
import it.smartland.portal.client.participation.ModerationCase;
import it.smartland.portal.link.Address;
import it.smartland.portal.part.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a moderator.
 *
 * @param form deciding about an appeal, which it names in {@code appeal}, as it was refused
 */
public record DeskPage(Page<ModerationCase> cases, List<ModerationAppeal> appeals, Form form) {

    /** Address of the page after this one. */
    public @Nullable String next() {
        return cases.nextCursor() == null
                ? null
                : Address.of("/moderazione").with("dopo", cases.nextCursor()).toString();
    }

    /** The form of an appeal: as it was refused, if it was. */
    public Form formOf(ModerationAppeal appeal) {
        String id = appeal.id().toString();
        return (form.value("appeal").equals(id) ? form : Form.blank()).named("ricorso-" + id);
    }
}
