package it.smartland.grants.application;

import it.smartland.grants.call.Call;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a body asks a call to fund.
 *
 * @param applicant code of the body that applies; it never changes
 * @param number of the submission that stands, or stood last; null before the first
 */
public record Application(
        UUID id,
        UUID call,
        String applicant,
        ApplicationStatus status,
        @Nullable String statusReason,
        Content content,
        List<Partner> partners,
        @Nullable String number,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    public Application {
        partners = List.copyOf(partners);
    }

    static Application draft(
            UUID id, UUID call, String applicant, Content content, List<Partner> partners, Instant now) {
        return new Application(
                id, call, applicant, ApplicationStatus.DRAFT, null, content, partners, null, 1, now, now);
    }

    /** The applicant writes it anew; a partner whose role stays keeps its letter. */
    Application revised(Content content, List<Partner> asked, Instant now) {
        requireOpen();
        List<Partner> partners = asked.stream().map(this::keepingLetter).toList();
        return new Application(
                id, call, applicant, status, statusReason, content, partners, number, version + 1, createdAt, now);
    }

    private Partner keepingLetter(Partner asked) {
        return partners.stream()
                .filter(before -> before.body().equals(asked.body()))
                .findFirst()
                .map(asked::unlessRoleChangedFrom)
                .orElse(asked);
    }

    /** A partner answers for itself. */
    Application answered(String body, Partner.Letter letter, Instant now) {
        requireOpen();
        List<Partner> answered = partners.stream()
                .map(partner -> partner.body().equals(body) ? partner.answered(letter, now) : partner)
                .toList();
        return new Application(
                id, call, applicant, status, statusReason, content, answered, number, version + 1, createdAt, now);
    }

    /** Refuses with 409 what only an application that is not submitted allows. */
    public void requireOpen() {
        if (!status.isOpen()) {
            throw ProblemException.conflict("application-not-open", status);
        }
    }

    /**
     * Refuses with 409 what cannot be submitted. An expired one can, if its request was received in time: it may have
     * waited for its turn while the call was being closed.
     */
    public void requireSubmittable() {
        if (!status.isOpen() && status != ApplicationStatus.EXPIRED) {
            throw ProblemException.conflict("application-not-open", status);
        }
    }

    public Application submitted(String number, Instant now) {
        return changed(ApplicationStatus.SUBMITTED, null, number, now);
    }

    /** Another status, for a reason where one was given. */
    public Application became(ApplicationStatus next, @Nullable String reason, Instant now) {
        return changed(next, reason, number, now);
    }

    private Application changed(
            ApplicationStatus status, @Nullable String reason, @Nullable String number, Instant now) {
        return new Application(
                id, call, applicant, status, reason, content, partners, number, version + 1, createdAt, now);
    }

    /** All that keeps it from being submitted, each at its place; empty when it is complete. */
    public List<Fault> faults(Call call) {
        List<Fault> faults = new ArrayList<>(Budget.faultsOf(content.budget(), call.terms()));
        faults.addAll(Answers.faults(call.terms().form(), content.answers()));
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).letter() == Partner.Letter.DECLINED) {
                faults.add(new Fault("/partners/" + i + "/letter", "partner-declined"));
            }
        }
        int required = call.terms().requiredPartners();
        if (partners.stream().filter(Partner::isConfirmed).count() < required) {
            faults.add(new Fault("/partners", "confirmed-partners", required));
        }
        return faults;
    }

    /** Of an application that was submitted once. */
    public String registeredNumber() {
        return Objects.requireNonNull(number);
    }

    public boolean isOf(Caller caller) {
        return caller.isOfficerOf(applicant);
    }

    public void requireApplicant(Caller caller) {
        if (!isOf(caller)) {
            throw ProblemException.forbidden("other-body", applicant);
        }
    }

    boolean names(String body) {
        return partners.stream().anyMatch(partner -> partner.body().equals(body));
    }

    /** Whether the caller belongs to a body that has a stake in it, and so may not judge it. */
    public boolean concerns(Caller caller) {
        return Stream.concat(Stream.of(applicant), partners.stream().map(Partner::body))
                .anyMatch(caller::actsFor);
    }

    /** It is private: its applicant's, its confirmed partners', once registered the office's, and after closing the evaluators'. */
    public boolean isVisibleTo(Caller caller, Call call) {
        boolean registered = number != null;
        return isOf(caller)
                || partners.stream().anyMatch(partner -> partner.isConfirmed() && caller.isOfficerOf(partner.body()))
                || (registered && call.isRunBy(caller))
                || (isBeforeEvaluators(call) && caller.hasRole(Roles.EVALUATOR) && !concerns(caller));
    }

    /** Whether evaluators may know of it. */
    public boolean isBeforeEvaluators(Call call) {
        return number != null
                && status != ApplicationStatus.WITHDRAWN
                && call.status().isAfterClosing();
    }
}
