package it.smartland.participation.opinion;

import it.smartland.contracts.participation.OpinionState;
import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.contracts.participation.Withheld;
import it.smartland.platform.outbox.OutgoingEvent;

/** What is told of an opinion; never who wrote it. */
final class OpinionEvents {

    private OpinionEvents() {}

    static OutgoingEvent of(ParticipationEvent happening, CountedOpinion counted) {
        Opinion opinion = counted.opinion();
        return OutgoingEvent.of(happening, opinion.id(), opinion.revision(), state(counted));
    }

    private static OpinionState state(CountedOpinion counted) {
        Opinion opinion = counted.opinion();
        boolean hidden = opinion.status() == OpinionStatus.HIDDEN;
        return new OpinionState(
                opinion.id(),
                opinion.solution(),
                opinion.challenge(),
                hidden ? Withheld.TEXT : opinion.title(),
                hidden ? Withheld.TEXT : opinion.text(),
                opinion.stance(),
                opinion.place().inReplyTo(),
                opinion.author().state(),
                hidden ? OpinionState.Status.HIDDEN : OpinionState.Status.PUBLISHED,
                counted.tally().shownFor(),
                counted.tally().shownAgainst(),
                opinion.createdAt(),
                opinion.updatedAt(),
                opinion.version());
    }
}
