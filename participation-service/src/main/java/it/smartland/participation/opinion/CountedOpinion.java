package it.smartland.participation.opinion;

/**
 * An opinion with what was counted of it.
 *
 * @param replies how many answers there are in the thread that it began; 0 of an answer
 */
public record CountedOpinion(Opinion opinion, OpinionTally tally, long replies) {

    /** The same counts of the opinion as it stands now. */
    CountedOpinion with(Opinion changed) {
        return new CountedOpinion(changed, tally, replies);
    }
}
