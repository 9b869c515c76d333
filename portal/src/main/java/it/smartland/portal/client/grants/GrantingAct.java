package it.smartland.portal.client.grants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The administrative act by which awards are granted; its figures may follow later. */
public record GrantingAct(
        @Nullable String actType,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Nullable String legalBasis) {}
