package it.smartland.observatory.indicator;

import it.smartland.contracts.observatory.IndicatorState;
import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.platform.outbox.OutgoingEvent;
import java.util.Objects;

/** What is told of an indicator; nothing while it is a draft. */
final class IndicatorEvents {

    private IndicatorEvents() {}

    static OutgoingEvent of(ObservatoryEvent happening, Indicator indicator) {
        return OutgoingEvent.of(happening, indicator.code(), indicator.version(), state(indicator));
    }

    private static IndicatorState state(Indicator indicator) {
        IndicatorFacts facts = indicator.facts();
        return new IndicatorState(
                indicator.code(),
                new IndicatorState.Name(facts.nameIt(), facts.nameEn()),
                Objects.requireNonNull(facts.unit()),
                Objects.requireNonNull(facts.source()),
                Objects.requireNonNull(facts.licence()),
                Objects.requireNonNull(facts.frequency()),
                Objects.requireNonNull(facts.method()),
                Objects.requireNonNull(facts.polarity()),
                facts.theme(),
                Objects.requireNonNull(indicator.publishedAt()),
                indicator.createdAt(),
                indicator.updatedAt(),
                indicator.version());
    }
}
