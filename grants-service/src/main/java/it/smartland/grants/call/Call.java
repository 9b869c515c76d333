package it.smartland.grants.call;

import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of money for projects.
 *
 * @param owner code of the body that gives the money; it never changes
 * @param source where the facts of a historic call come from; null for a call of the suite's own
 * @param callVersion the version of its text; 1 until a published one is changed
 * @param version counts every change and orders the events
 */
public record Call(
        UUID id,
        CallStatus status,
        @Nullable String statusReason,
        String owner,
        CallTerms terms,
        @Nullable String source,
        int callVersion,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static Call draft(UUID id, String owner, CallTerms terms, Instant now) {
        return new Call(id, CallStatus.DRAFT, null, owner, terms, null, 1, 1, now, now);
    }

    /** A call that was held and over before the suite. */
    static Call historic(UUID id, String owner, CallTerms terms, String source, Instant now) {
        return new Call(id, CallStatus.CONCLUDED, null, owner, terms, source, 1, 1, now, now);
    }

    public boolean isHistoric() {
        return source != null;
    }

    /** The call as the clock makes it: a published one is closed from its closing instant on, whoever wrote that down. */
    public Call settledAt(Instant now) {
        boolean over = status == CallStatus.PUBLISHED && !now.isBefore(terms.closing());
        return over ? changed(CallStatus.CLOSED, null, terms, callVersion, terms.closing()) : this;
    }

    /** A step that the office takes; the clock alone closes. */
    Call movedTo(CallStatus next, @Nullable String reason, Instant now) {
        if (next == CallStatus.CLOSED || next == CallStatus.RANKED || !status.canBecome(next)) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
        if (next == CallStatus.PUBLISHED && !now.isBefore(terms.closing())) {
            throw ProblemException.conflict("closes-in-the-past", AcceptanceWindow.shown(terms.closing()));
        }
        return changed(next, reason, terms, callVersion, now);
    }

    /** Its ranking is published. */
    public Call ranked(Instant now) {
        if (!status.canBecome(CallStatus.RANKED)) {
            throw ProblemException.conflict("illegal-transition", status, CallStatus.RANKED);
        }
        return changed(CallStatus.RANKED, null, terms, callVersion, now);
    }

    /** A draft changes freely. */
    Call redrafted(CallTerms revision, Instant now) {
        if (status != CallStatus.DRAFT) {
            throw ProblemException.conflict("call-already-published");
        }
        return changed(status, statusReason, revision, callVersion, now);
    }

    /** The next version of a published text: the rules stay, and its closing moves only to a later instant. */
    Call amended(CallTerms revision, Instant now) {
        return switch (status) {
            case DRAFT -> redrafted(revision, now);
            case PUBLISHED -> {
                if (!revision.keepRulesOf(terms)) {
                    throw ProblemException.conflict("rules-fixed-at-publication");
                }
                if (revision.closing().isBefore(terms.closing())) {
                    throw ProblemException.conflict("closing-only-later", AcceptanceWindow.shown(terms.closing()));
                }
                yield changed(status, statusReason, revision, callVersion + 1, now);
            }
            default -> throw ProblemException.conflict("call-not-amendable", status);
        };
    }

    public AcceptanceWindow window() {
        return new AcceptanceWindow(status != CallStatus.DRAFT, terms.opening(), terms.closing());
    }

    /** Whether the caller belongs to the office that runs it. */
    public boolean isRunBy(@Nullable Caller caller) {
        return caller != null && caller.isProvincialOfficer() && caller.actsFor(owner);
    }

    public void requireOffice(Caller caller) {
        if (!isRunBy(caller)) {
            throw ProblemException.forbidden("office-only", owner);
        }
    }

    boolean isVisibleTo(@Nullable Caller caller) {
        return status != CallStatus.DRAFT || isRunBy(caller);
    }

    private Call changed(
            CallStatus status, @Nullable String statusReason, CallTerms terms, int callVersion, Instant at) {
        return new Call(id, status, statusReason, owner, terms, source, callVersion, version + 1, createdAt, at);
    }
}
