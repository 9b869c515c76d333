package it.smartland.catalogue.adoption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an adopter tells of its adoption. What a GET shows beside these may be sent back, and is ignored. */
@JsonIgnoreProperties({"id", "practice", "practiceTitle", "adopter", "stage", "createdAt", "updatedAt", "version"})
record AccountRequest(
        @Size(min = 1, max = 5000) @Nullable String adaptations,
        @Size(min = 1, max = 5000) @Nullable String results) {

    Adoption.Account account() {
        return new Adoption.Account(adaptations, results);
    }
}
