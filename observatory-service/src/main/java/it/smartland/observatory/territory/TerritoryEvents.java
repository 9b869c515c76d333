package it.smartland.observatory.territory;

import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.contracts.observatory.TerritoryState;
import it.smartland.platform.outbox.OutgoingEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others hear of a territory. */
final class TerritoryEvents {

    private TerritoryEvents() {}

    static OutgoingEvent of(RegisteredTerritory territory) {
        ObservatoryEvent event =
                territory.isNew() ? ObservatoryEvent.TERRITORY_REGISTERED : ObservatoryEvent.TERRITORY_CHANGED;
        return OutgoingEvent.of(event, territory.facts().code(), territory.version(), state(territory));
    }

    private static TerritoryState state(RegisteredTerritory territory) {
        Territory facts = territory.facts();
        return new TerritoryState(
                facts.code(),
                facts.name(),
                facts.level(),
                facts.parent(),
                facts.governedBy(),
                facts.validFrom(),
                facts.validTo(),
                facts.areaKm2(),
                population(facts.population()),
                centroid(facts.centroid()),
                territory.version());
    }

    private static List<TerritoryState.Population> population(List<Territory.Population> figures) {
        return figures.stream()
                .map(figure -> new TerritoryState.Population(figure.source(), figure.year(), figure.value()))
                .toList();
    }

    private static TerritoryState.@Nullable Centroid centroid(Territory.@Nullable Centroid centroid) {
        return centroid == null ? null : new TerritoryState.Centroid(centroid.lon(), centroid.lat());
    }
}
