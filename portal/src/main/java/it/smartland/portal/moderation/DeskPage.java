package it.smartland.portal.moderation;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.ModerationAppeal;
import it.smartland.portal.client.participation.ModerationCase;
import it.smartland.portal.client.participation.ModerationFlag;
import it.smartland.portal.link.Address;
import it.smartland.portal.part.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a moderator.
 *
 * @param flags signs of fraud at which nobody has looked
 * @param form deciding about an appeal or a flag, which it names in {@code appeal}, as it was refused
 */
public record DeskPage(
        Page<ModerationCase> cases, List<ModerationAppeal> appeals, List<ModerationFlag> flags, Form form) {

    /** Address of the page after this one. */
    public @Nullable String next() {
        return cases.nextCursor() == null
                ? null
                : Address.of("/moderazione").with("dopo", cases.nextCursor()).toString();
    }

    public Form formOf(ModerationFlag flag) {
        return formOf(flag.id());
    }

    public Form formOf(ModerationAppeal appeal) {
        return formOf(appeal.id());
    }

    /** As it was refused, if it was. */
    private Form formOf(UUID about) {
        String id = about.toString();
        return (form.value("appeal").equals(id) ? form : Form.blank()).named("ricorso-" + id);
    }
}
