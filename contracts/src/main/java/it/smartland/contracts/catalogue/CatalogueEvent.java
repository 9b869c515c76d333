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

    private final Description description;

    CatalogueEvent(String happening, Topic topic, Class<? extends Record> state) {
        description = Description.of(happening, topic, state);
    }

    @Override
    public Description description() {
        return description;
    }
}
