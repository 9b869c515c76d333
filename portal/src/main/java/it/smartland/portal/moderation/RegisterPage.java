package it.smartland.portal.moderation;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.ModerationAct;
import it.smartland.portal.link.Address;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the public register.
 *
 * @param object what it is about; null for everything
 */
public record RegisterPage(
        Page<ModerationAct> acts, @Nullable UUID object) {

    static final String PATH = "/moderazione/registro";

    /** Address of the page after this one. */
    public @Nullable String next() {
        return acts.nextCursor() == null
                ? null
                : Address.of(PATH)
                        .with("oggetto", object)
                        .with("dopo", acts.nextCursor())
                        .toString();
    }
}
