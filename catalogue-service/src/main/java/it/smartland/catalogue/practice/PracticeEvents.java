package it.smartland.catalogue.practice;

import it.smartland.contracts.catalogue.CatalogueEvent;
import it.smartland.contracts.catalogue.PracticeState;
import it.smartland.platform.outbox.OutgoingEvent;
import java.util.Objects;

/** What is told of a practice; nothing before it is published. */
final class PracticeEvents {

    private PracticeEvents() {}

    static OutgoingEvent of(CatalogueEvent happening, Practice practice) {
        return OutgoingEvent.of(happening, practice.id(), practice.version(), state(practice));
    }

    private static PracticeState state(Practice practice) {
        PracticeText text = practice.text();
        return new PracticeState(
                practice.id(),
                PracticeState.Status.valueOf(practice.status().name()),
                text.title(),
                text.summary(),
                text.body(),
                text.area(),
                text.leadBody(),
                text.territories(),
                text.theme(),
                text.sectors(),
                text.chain(),
                text.startYear(),
                text.endYear(),
                text.lifeCycle(),
                text.cost(),
                text.results(),
                text.evidence(),
                practice.authorship().project(),
                Objects.requireNonNull(practice.publishedAt(), "a draft is not told"),
                practice.createdAt(),
                practice.updatedAt(),
                practice.version());
    }
}
