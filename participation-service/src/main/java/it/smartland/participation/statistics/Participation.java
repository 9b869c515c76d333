package it.smartland.participation.statistics;

import it.smartland.platform.row.Columns;
import org.jspecify.annotations.Nullable;

/**
 * How much people take part, of what is published and not withdrawn; votes while they are hidden count nowhere.
 *
 * @param inhabitants of the territory; null while their number is not known
 * @param ratings how many ratings there are; null of a challenge that hides them
 * @param supports null of a challenge that hides them
 * @param opinionVotes votes for and against opinions; null of a challenge that hides them
 */
record Participation(
        @Nullable Long inhabitants,
        Figure challenges,
        Figure solutions,
        Figure opinions,
        @Nullable Figure ratings,
        @Nullable Figure supports,
        @Nullable Figure opinionVotes) {

    static Participation of(Columns row) {
        Long inhabitants = row.orNull("inhabitants", Long.class);
        return new Participation(
                inhabitants,
                figure(row, "challenges", inhabitants),
                figure(row, "solutions", inhabitants),
                figure(row, "opinions", inhabitants),
                figure(row, "ratings", inhabitants),
                figure(row, "supports", inhabitants),
                figure(row, "opinion_votes", inhabitants));
    }

    /** The same where votes are a secret still. */
    Participation withVotesHidden() {
        return new Participation(inhabitants, challenges, solutions, opinions, null, null, null);
    }

    private static Figure figure(Columns row, String column, @Nullable Long inhabitants) {
        return Figure.of(row.get(column, Long.class), inhabitants);
    }
}
