package it.smartland.contracts.catalogue;

import it.smartland.contracts.EventType;
import it.smartland.contracts.Topic;

/** What can happen in the catalogue that others hear of. */
public enum CatalogueEvent implements EventType {
    PRACTICE_PUBLISHED("practice.published", Topic.CATALOGUE_PRACTICES, PracticeState.class),
    PRACTICE_ARCHIVED("practice.archived", Topic.CATALOGUE_PRACTICES, PracticeState.class),
    ADOPTION_DECLARED("adoption.declared", Topic.CATALOGUE_ADOPTIONS, AdoptionState.class),
    /** Its adopter told more of it: what it adapts, what came of it. */
    ADOPTION_UPDATED("adoption.updated", Topic.CATALOGUE_ADOPTIONS, AdoptionState.class),
    /** It reached its next stage, or was dropped. */
    ADOPTION_MOVED("adoption.moved", Topic.CATALOGUE_ADOPTIONS, AdoptionState.class);

    private final String type;
    private final Topic topic;
    private final Class<? extends Record> state;

    CatalogueEvent(String happening, Topic topic, Class<? extends Record> state) {
        this.type = "it.smartland.catalogue." + happening + ".v1";
        this.topic = topic;
        this.state = state;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<? extends Record> state() {
        return state;
    }
}
