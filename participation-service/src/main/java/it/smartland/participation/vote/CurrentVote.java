package it.smartland.participation.vote;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own vote as it stands; what it does not speak of is null.
 *
 * @param solution the solution voted for, or that the opinion is about
 * @param opinion of a vote on an opinion
 * @param stars of a rating that stands
 * @param supported of a support: whether it stands
 * @param value of a vote on an opinion that stands: 1 or -1
 * @param mergedInto the solution that the one supported became part of: the support stays behind until its voter gives it
 *     to that one too; null where nothing is to be decided
 * @param castAt when it became what it is; null where none stands
 */
public record CurrentVote(
        VoteKind kind,
        UUID solution,
        @Nullable UUID opinion,
        @Nullable Integer stars,
        @Nullable Boolean supported,
        @Nullable Integer value,
        @Nullable UUID mergedInto,
        @Nullable Instant castAt) {

    static CurrentVote of(VoteKind kind, UUID solution, @Nullable UUID opinion, @Nullable Vote vote) {
        return of(kind, solution, opinion, vote, null);
    }

    static CurrentVote of(
            VoteKind kind, UUID solution, @Nullable UUID opinion, @Nullable Vote vote, @Nullable UUID mergedInto) {
        Integer value = vote == null ? null : vote.value();
        Instant castAt = vote == null ? null : vote.castAt();
        return switch (kind) {
            case RATING -> new CurrentVote(kind, solution, null, value, null, null, null, castAt);
            case SUPPORT -> new CurrentVote(kind, solution, null, null, vote != null, null, mergedInto, castAt);
            case OPINION -> new CurrentVote(kind, solution, opinion, null, null, value, null, castAt);
        };
    }
}
