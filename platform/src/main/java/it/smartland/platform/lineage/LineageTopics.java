package it.smartland.platform.lineage;

import it.smartland.contracts.EventType;
import it.smartland.contracts.LineageState;
import it.smartland.contracts.Topic;
import it.smartland.contracts.registry.EventTypes;
import java.util.Map;
import java.util.stream.Collectors;

/** The topics that tell of objects of the loop. A kind of object joins the lineage when its state says what it comes of. */
final class LineageTopics {

    /** What each tells of: every state of the suite that is a {@link LineageState}. */
    static final Map<Topic, Class<? extends LineageState>> STATES = EventTypes.ALL.stream()
            .filter(event -> LineageState.class.isAssignableFrom(event.state()))
            .collect(Collectors.toUnmodifiableMap(
                    EventType::topic,
                    event -> event.state().<LineageState>asSubclass(LineageState.class),
                    (state, same) -> state));

    private LineageTopics() {}
}
