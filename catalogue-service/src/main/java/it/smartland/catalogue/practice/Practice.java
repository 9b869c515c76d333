package it.smartland.catalogue.practice;

import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done somewhere and is worth doing elsewhere.
 *
 * @param statusReason why it was moved to this status
 * @param adopters codes of the bodies whose adoption stands
 * @param publishedAt null until it is published
 */
public record Practice(
        UUID id,
        PracticeStatus status,
        @Nullable String statusReason,
        Authorship authorship,
        PracticeText text,
        List<String> adopters,
        @Nullable Instant publishedAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static Practice draft(UUID id, Authorship authorship, PracticeText text, Instant now) {
        return new Practice(id, PracticeStatus.DRAFT, null, authorship, text, List.of(), null, 1, now, now);
    }

    /** What is not validated yet may be written on by the officers of its author's body. */
    Practice revised(PracticeText revision, Caller writer, Instant now) {
        switch (status) {
            case DRAFT, CHANGES_REQUESTED -> {}
            case SUBMITTED, APPROVED -> throw ProblemException.conflict("practice-in-validation");
            case PUBLISHED -> throw ProblemException.conflict("practice-published");
            case ARCHIVED -> throw ProblemException.conflict("practice-archived");
        }
        return changed(status, statusReason, authorship.and(writer), revision, publishedAt, now);
    }

    /** 403 where the step is not the caller's, 409 where there is no such step from here. */
    Practice movedTo(PracticeStatus next, @Nullable String reason, Caller caller, Instant now) {
        requireEntitled(next, caller);
        if (!status.canBecome(next)) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
        return switch (next) {
            case SUBMITTED -> changed(next, reason, authorship.submittedBy(caller), text, publishedAt, now);
            case PUBLISHED -> changed(next, reason, authorship, text, now, now);
            default -> changed(next, reason, authorship, text, publishedAt, now);
        };
    }

    private void requireEntitled(PracticeStatus next, Caller caller) {
        switch (next) {
            case DRAFT, ARCHIVED -> {}
            case SUBMITTED -> requireOfficerOfItsBody(caller);
            case APPROVED, CHANGES_REQUESTED -> requireAnother(caller);
            case PUBLISHED -> {
                if (!caller.isProvincialOfficer()) {
                    throw ProblemException.forbidden("province-only");
                }
                requireAnother(caller);
            }
        }
    }

    void requireOfficerOfItsBody(Caller caller) {
        if (!caller.isOfficerOf(authorship.body())) {
            throw ProblemException.forbidden("other-body", authorship.body());
        }
    }

    /** Those who write it and those who validate it: officers of its author's body and of the Province. */
    void requireHandledBy(Caller caller) {
        if (!isHandledBy(caller)) {
            throw ProblemException.forbidden("other-body", authorship.body());
        }
    }

    private void requireAnother(Caller caller) {
        if (authorship.isWrittenBy(caller)) {
            throw ProblemException.forbidden("own-work");
        }
    }

    /** Refuses with 409 an adoption of what is not published, or by the body that did it. */
    public void requireAdoptableBy(String adopter) {
        if (status != PracticeStatus.PUBLISHED) {
            throw ProblemException.conflict(
                    status == PracticeStatus.ARCHIVED ? "practice-archived" : "practice-not-published");
        }
        if (adopter.equals(text.leadBody())) {
            throw ProblemException.conflict("own-practice");
        }
    }

    public boolean isVisibleTo(@Nullable Caller caller) {
        return status.isPublic() || (caller != null && isHandledBy(caller));
    }

    boolean isHandledBy(Caller caller) {
        return caller.isOfficerOf(authorship.body()) || caller.isProvincialOfficer();
    }

    private Practice changed(
            PracticeStatus status,
            @Nullable String statusReason,
            Authorship authorship,
            PracticeText text,
            @Nullable Instant publishedAt,
            Instant now) {
        return new Practice(
                id, status, statusReason, authorship, text, adopters, publishedAt, version + 1, createdAt, now);
    }
}
