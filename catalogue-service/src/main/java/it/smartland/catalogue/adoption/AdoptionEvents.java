package it.smartland.catalogue.adoption;

import it.smartland.contracts.catalogue.AdoptionState;
import it.smartland.contracts.catalogue.CatalogueEvent;
import it.smartland.platform.outbox.OutgoingEvent;

/** What is told of an adoption. */
final class AdoptionEvents {

    private AdoptionEvents() {}

    static OutgoingEvent of(CatalogueEvent happening, Adoption adoption) {
        return OutgoingEvent.of(
                happening,
                adoption.id(),
                adoption.version(),
                new AdoptionState(
                        adoption.id(),
                        adoption.practice(),
                        adoption.practiceTitle(),
                        adoption.adopter(),
                        adoption.stage(),
                        adoption.account().adaptations(),
                        adoption.account().results(),
                        adoption.createdAt(),
                        adoption.updatedAt(),
                        adoption.version()));
    }
}
