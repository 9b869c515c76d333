package it.smartland.catalogue.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text that a practice had.
 *
 * @param number counts the texts of the practice from 1
 * @param publishedAt when it became public; null for one that never was
 */
record PracticeVersion(
        int number,
        PracticeText text,
        Instant writtenAt,
        @Nullable Instant publishedAt) {}
