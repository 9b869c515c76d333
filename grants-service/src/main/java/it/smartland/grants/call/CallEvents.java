package it.smartland.grants.call;

import it.smartland.contracts.grants.CallState;
import it.smartland.contracts.grants.GrantsEvent;
import it.smartland.grants.money.Amount;
import it.smartland.platform.outbox.OutgoingEvent;

/** What is told of a call; nothing while it is a draft, and never who is responsible. */
final class CallEvents {

    private CallEvents() {}

    /** What reaching its status is called. */
    static OutgoingEvent reached(Call call) {
        return of(
                switch (call.status()) {
                    case DRAFT -> throw new IllegalStateException("a draft is not told");
                    case PUBLISHED -> GrantsEvent.CALL_PUBLISHED;
                    case CLOSED -> GrantsEvent.CALL_CLOSED;
                    case EVALUATING -> GrantsEvent.CALL_EVALUATION_BEGUN;
                    case RANKED -> GrantsEvent.CALL_RANKED;
                    case CONCLUDED -> GrantsEvent.CALL_CONCLUDED;
                },
                call);
    }

    static OutgoingEvent of(GrantsEvent happening, Call call) {
        return OutgoingEvent.of(happening, call.id(), call.version(), state(call));
    }

    private static CallState state(Call call) {
        CallTerms terms = call.terms();
        return new CallState(
                call.id(),
                CallState.Status.valueOf(call.status().name()),
                call.statusReason(),
                terms.title(),
                terms.year(),
                call.owner(),
                terms.office(),
                call.isHistoric(),
                call.source(),
                terms.opensAt(),
                terms.closesAt(),
                Amount.state(terms.budget()),
                Amount.stateOrNull(terms.maxGrant()),
                terms.maxShareOfCost(),
                terms.eligibility(),
                terms.criteria().stream().map(CallEvents::state).toList(),
                terms.totalThreshold(),
                terms.requiredPartners(),
                terms.tieOrder(),
                call.callVersion(),
                call.createdAt(),
                call.updatedAt(),
                call.version());
    }

    private static CallState.Criterion state(Criterion criterion) {
        return new CallState.Criterion(criterion.id(), criterion.title(), criterion.weight(), criterion.threshold());
    }
}
