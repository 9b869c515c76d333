package it.smartland.portal.solution;

import it.smartland.portal.client.participation.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has voted here and counts now.
 *
 * @param stars given to the solution, or nothing
 * @param opinions 1 or -1 for each opinion voted on
 */
public record OwnVotes(@Nullable Integer stars, boolean support, Map<UUID, Integer> opinions) {

    static OwnVotes none() {
        return of(List.of());
    }

    static OwnVotes of(List<Vote> votes) {
        Integer stars = null;
        boolean support = false;
        Map<UUID, Integer> opinions = new HashMap<>();
        for (Vote vote : votes) {
            switch (vote.kind()) {
                case RATING -> stars = vote.stars();
                case SUPPORT -> support = Boolean.TRUE.equals(vote.supported());
                case OPINION -> {
                    if (vote.opinion() != null && vote.value() != null) {
                        opinions.put(vote.opinion(), vote.value());
                    }
                }
            }
        }
        return new OwnVotes(stars, support, Map.copyOf(opinions));
    }

    /** 1 when the reader agrees with the opinion, -1 when not, 0 without a vote. */
    public int on(UUID opinion) {
        return opinions.getOrDefault(opinion, 0);
    }
}
