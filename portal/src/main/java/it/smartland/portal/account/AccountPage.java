package it.smartland.portal.account;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Merger;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Vote;
import java.util.List;
import java.util.Optional;

/**
 * What "La mia area" shows; what the service does not tell now is empty.
 *
 * @param mayAsk whether the reader acts for a body that may put challenges
 * @param drafts the challenges that this body is preparing
 * @param mergers those that wait for the reader's consent
 */
public record AccountPage(
        boolean mayAsk,
        Optional<Page<Challenge>> drafts,
        Optional<Page<Solution>> solutions,
        Optional<List<OwnVote>> votes,
        Optional<Page<Merger>> mergers) {

    /** A vote with the solution it is about. */
    public record OwnVote(Vote vote, Solution solution) {

        /** Where on the page of the solution the vote stands. */
        public String path() {
            return solution.path()
                    + switch (vote.kind()) {
                        case RATING -> "#voto";
                        case SUPPORT -> "#sostegno";
                        case OPINION -> "#opinione-" + vote.opinion();
                    };
        }
    }
}
