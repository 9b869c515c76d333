package it.smartland.catalogue.adoption;

import it.smartland.contracts.catalogue.Stage;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adoption, as readers see it. */
record AdoptionView(
        UUID id,
        UUID practice,
        String practiceTitle,
        BodyView adopter,
        Stage stage,
        @Nullable String adaptations,
        @Nullable String results,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static AdoptionView of(Adoption adoption, BodyNames names) {
        return new AdoptionView(
                adoption.id(),
                adoption.practice(),
                adoption.practiceTitle(),
                names.view(adoption.adopter()),
                adoption.stage(),
                adoption.account().adaptations(),
                adoption.account().results(),
                adoption.createdAt(),
                adoption.updatedAt(),
                adoption.version());
    }
}
