package it.smartland.participation.challenge;

import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that a body puts to everyone.
 *
 * @param owner code of the body that asks; it never changes
 * @param statusReason why the owner moved it to this status
 * @param closedAt when it was closed, by the clock or earlier by its owner; null before
 * @param extensionReason why its closing was last put off; null while it never was
 * @param solutions how many published solutions it has
 * @param hidden whether moderators took it out of sight
 * @param version counts its own changes: what an edit must have seen
 * @param revision counts the public changes too that are not its own: the order of its events
 */
public record Challenge(
        UUID id,
        ChallengeStatus status,
        @Nullable String statusReason,
        String owner,
        ChallengeTerms terms,
        @Nullable Instant closedAt,
        @Nullable String extensionReason,
        long solutions,
        boolean hidden,
        long version,
        long revision,
        Instant createdAt,
        Instant updatedAt) {

    static Challenge draft(UUID id, String owner, ChallengeTerms terms, Instant now) {
        return new Challenge(id, ChallengeStatus.DRAFT, null, owner, terms, null, null, 0, false, 1, 1, now, now);
    }

    /** The challenge as the clock makes it: an open one is closed from its closing instant on, whoever wrote that down. */
    public Challenge settledAt(Instant now) {
        boolean over = status == ChallengeStatus.OPEN && !now.isBefore(terms.closesAt());
        return over ? changed(ChallengeStatus.CLOSED, null, terms, terms.closesAt(), terms.closesAt()) : this;
    }

    /** Opens, closes before time, or marks as answered. */
    Challenge movedTo(ChallengeStatus next, @Nullable String reason, Instant now) {
        if (!status.canBecome(next)) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
        return switch (next) {
            case DRAFT -> throw new IllegalStateException("nothing becomes a draft");
            case OPEN -> opened(reason, now);
            case CLOSED -> changed(next, reason, terms, now, now);
            case ANSWERED -> changed(next, reason, terms, closedAt, now);
        };
    }

    /** It opens at the instant its owner chose, and never before it was opened. */
    private Challenge opened(@Nullable String reason, Instant now) {
        if (!now.isBefore(terms.closesAt())) {
            throw ProblemException.conflict("closes-in-the-past", AcceptanceWindow.shown(terms.closesAt()));
        }
        Instant opensAt = terms.opensAt().isBefore(now) ? now : terms.opensAt();
        return changed(ChallengeStatus.OPEN, reason, terms.openingAt(opensAt), null, now);
    }

    /** A draft changes freely; an open challenge keeps the rules under which people take part; a closed one stays. */
    Challenge revised(ChallengeTerms revision, Instant now) {
        return switch (status) {
            case DRAFT -> changed(status, statusReason, revision, closedAt, now);
            case OPEN -> revisedWhileOpen(revision, now);
            case CLOSED, ANSWERED -> throw window().closed();
        };
    }

    private Challenge revisedWhileOpen(ChallengeTerms revision, Instant now) {
        if (!revision.closesAt().equals(terms.closesAt())) {
            throw ProblemException.conflict("closing-only-extended");
        }
        if (revision.breakRulesOf(terms, now)) {
            throw ProblemException.conflict("rules-fixed-at-opening");
        }
        return changed(status, statusReason, revision, closedAt, now);
    }

    /** Puts its closing off, which it does only later and only while it is open. */
    Challenge extendedTo(Instant later, String reason, Instant now) {
        switch (status) {
            case DRAFT ->
                throw ProblemException.conflict("challenge-not-open", AcceptanceWindow.shown(terms.opensAt()));
            case CLOSED, ANSWERED -> throw window().closed();
            case OPEN -> {}
        }
        ChallengeTerms longer = terms.closingAt(later);
        if (!longer.closesAt().isAfter(terms.closesAt())) {
            throw ProblemException.conflict("only-later", AcceptanceWindow.shown(terms.closesAt()));
        }
        return with(status, statusReason, longer, closedAt, reason, now);
    }

    /** One published solution more ({@code 1}) or less ({@code -1}). */
    public Challenge countingSolutions(int more) {
        return new Challenge(
                id,
                status,
                statusReason,
                owner,
                terms,
                closedAt,
                extensionReason,
                solutions + more,
                hidden,
                version,
                revision + 1,
                createdAt,
                updatedAt);
    }

    public AcceptanceWindow window() {
        return new AcceptanceWindow(status, terms.opensAt(), terms.closesAt(), closedAt, terms.phases(), hidden);
    }

    /** Whether ratings, supports and votes may be known. */
    public boolean tallyShown() {
        return !terms.hiddenTallies() || closedAt != null;
    }

    /** Whether the caller is an officer of the body that asks. */
    public boolean isAskedBy(Caller caller) {
        return caller.isOfficerOf(owner);
    }

    /** Taken out of sight by moderators, or brought back; nothing else of it changes. */
    Challenge hidden(boolean hides, Instant now) {
        if (status == ChallengeStatus.DRAFT || hidden == hides) {
            throw ProblemException.conflict("illegal-transition", status, hides ? "HIDDEN" : "PUBLISHED");
        }
        return new Challenge(
                id,
                status,
                statusReason,
                owner,
                terms,
                closedAt,
                extensionReason,
                solutions,
                hides,
                version + 1,
                revision + 1,
                createdAt,
                now);
    }

    /** 404, with its own words, to all but the body that asks while moderators have taken it out of sight. */
    void requireInSightOf(@Nullable Caller caller) {
        if (hidden && (caller == null || !isAskedBy(caller))) {
            throw ProblemException.notFound("hidden-by-moderators");
        }
    }

    boolean isVisibleTo(@Nullable Caller caller) {
        return status != ChallengeStatus.DRAFT || (caller != null && caller.isOfficerOf(owner));
    }

    private Challenge changed(
            ChallengeStatus status,
            @Nullable String statusReason,
            ChallengeTerms terms,
            @Nullable Instant closedAt,
            Instant at) {
        return with(status, statusReason, terms, closedAt, extensionReason, at);
    }

    private Challenge with(
            ChallengeStatus status,
            @Nullable String statusReason,
            ChallengeTerms terms,
            @Nullable Instant closedAt,
            @Nullable String extensionReason,
            Instant at) {
        return new Challenge(
                id,
                status,
                statusReason,
                owner,
                terms,
                closedAt,
                extensionReason,
                solutions,
                hidden,
                version + 1,
                revision + 1,
                createdAt,
                at);
    }
}
