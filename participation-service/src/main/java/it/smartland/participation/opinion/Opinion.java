package it.smartland.participation.opinion;

import it.smartland.contracts.participation.Stance;
import it.smartland.participation.person.Author;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody thinks of a solution.
 *
 * @param place where it stands in its thread
 * @param version counts its own changes
 * @param revision counts the public changes too that are not its own, such as votes counted: the order of its events
 */
public record Opinion(
        UUID id,
        UUID solution,
        UUID challenge,
        String title,
        String text,
        Stance stance,
        Place place,
        Author author,
        long version,
        long revision,
        Instant createdAt,
        Instant updatedAt) {}
