package it.smartland.portal.part;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to an object. */
public record Moment(
        Instant at,
        String title,
        @Nullable String text,
        @Nullable String path) {}
