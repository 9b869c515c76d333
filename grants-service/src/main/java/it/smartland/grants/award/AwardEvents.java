package it.smartland.grants.award;

import it.smartland.contracts.grants.AwardState;
import it.smartland.contracts.grants.GrantsEvent;
import it.smartland.grants.money.Amount;
import it.smartland.platform.outbox.OutgoingEvent;

/** What is told of an award. */
final class AwardEvents {

    private AwardEvents() {}

    static OutgoingEvent granted(Award award) {
        return OutgoingEvent.of(GrantsEvent.AWARD_GRANTED, award.id(), award.version(), state(award));
    }

    private static AwardState state(Award award) {
        return new AwardState(
                award.id(),
                award.call(),
                award.year(),
                award.number(),
                award.title(),
                award.beneficiary(),
                award.beneficiaryName(),
                award.partners(),
                Amount.stateOrNull(award.requested()),
                Amount.stateOrNull(award.granted()),
                award.awardedOn(),
                award.links(),
                award.area(),
                award.theme(),
                award.project(),
                award.source(),
                award.createdAt(),
                award.updatedAt(),
                award.version());
    }
}
