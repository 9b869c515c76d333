package it.smartland.participation.coauthor;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Inviting somebody to write along.
 *
 * @param body code of the body that is invited; a person, unless said
 */
record InvitationRequest(@Size(min = 1, max = 20) @Nullable String body) {}
