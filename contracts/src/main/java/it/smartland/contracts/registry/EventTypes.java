package it.smartland.contracts.registry;

import it.smartland.contracts.EventType;
import it.smartland.contracts.catalogue.CatalogueEvent;
import it.smartland.contracts.grants.GrantsEvent;
import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.contracts.participation.ParticipationEvent;
import java.util.List;
import java.util.stream.Stream;

/** Every event type of the suite; a test holds this list to the enums that there are. */
public final class EventTypes {

    public static final List<EventType> ALL = Stream.<EventType[]>of(
                    ObservatoryEvent.values(),
                    CatalogueEvent.values(),
                    ParticipationEvent.values(),
                    GrantsEvent.values())
            .flatMap(Stream::of)
            .toList();

    private EventTypes() {}
}
