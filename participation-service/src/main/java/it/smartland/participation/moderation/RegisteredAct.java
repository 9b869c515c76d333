package it.smartland.participation.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act with what became of it.
 *
 * @param appealedAt when its author appealed; null where they did not
 * @param upheld whether the appeal was upheld; null until it is decided
 */
record RegisteredAct(
        Act act, @Nullable Instant appealedAt, @Nullable Boolean upheld) {

    /** Whether its author may still appeal, as far as the act itself goes. */
    boolean isAppealable() {
        return act.act().isAdverse() && appealedAt == null;
    }
}
