package it.smartland.contracts.participation;

import it.smartland.contracts.EventType;
import it.smartland.contracts.Topic;

/** What can happen in participation that others hear of. */
public enum ParticipationEvent implements EventType {
    CHALLENGE_OPENED("challenge.opened", Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
    CHALLENGE_UPDATED("challenge.updated", Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
    /** Its closing was put off, for a reason that is told. */
    CHALLENGE_EXTENDED("challenge.extended", Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
    /** A solution was published or withdrawn. */
    CHALLENGE_SOLUTIONS_CHANGED("challenge.solutions-changed", Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
    CHALLENGE_CLOSED("challenge.closed", Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
    CHALLENGE_ANSWERED("challenge.answered", Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
    /** Moderators took it out of sight: its text is withheld from here on. */
    CHALLENGE_HIDDEN("challenge.hidden", Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
    CHALLENGE_RESTORED("challenge.restored", Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
    SOLUTION_PUBLISHED("solution.published", Topic.PARTICIPATION_SOLUTIONS, SolutionState.class),
    SOLUTION_UPDATED("solution.updated", Topic.PARTICIPATION_SOLUTIONS, SolutionState.class),
    SOLUTION_WITHDRAWN("solution.withdrawn", Topic.PARTICIPATION_SOLUTIONS, SolutionState.class),
    /** It became part of another solution, as the authors of both agreed. */
    SOLUTION_MERGED("solution.merged", Topic.PARTICIPATION_SOLUTIONS, SolutionState.class),
    /** Moderators took it out of sight: its text is withheld from here on. */
    SOLUTION_HIDDEN("solution.hidden", Topic.PARTICIPATION_SOLUTIONS, SolutionState.class),
    SOLUTION_RESTORED("solution.restored", Topic.PARTICIPATION_SOLUTIONS, SolutionState.class),
    /** Ratings, supports or opinions were counted; at most once a second. */
    SOLUTION_TALLIED("solution.tallied", Topic.PARTICIPATION_SOLUTIONS, SolutionState.class),
    OPINION_PUBLISHED("opinion.published", Topic.PARTICIPATION_OPINIONS, OpinionState.class),
    /** Moderators took it out of sight: its text is withheld from here on. */
    OPINION_HIDDEN("opinion.hidden", Topic.PARTICIPATION_OPINIONS, OpinionState.class),
    OPINION_RESTORED("opinion.restored", Topic.PARTICIPATION_OPINIONS, OpinionState.class),
    /** Votes were counted; at most once a second. */
    OPINION_TALLIED("opinion.tallied", Topic.PARTICIPATION_OPINIONS, OpinionState.class),
    /** The count of a closed challenge was sealed, signed and published. */
    BALLOT_SEALED("ballot.sealed", Topic.PARTICIPATION_BALLOTS, BallotState.class),
    /** A solution has the supports that earn it an official answer, and that is known. */
    OFFICIAL_ANSWER_DUE("official-answer.due", Topic.PARTICIPATION_OFFICIAL_ANSWERS, OfficialAnswerState.class),
    /** The body that asked answered, or answered anew. */
    OFFICIAL_ANSWER_PUBLISHED(
            "official-answer.published", Topic.PARTICIPATION_OFFICIAL_ANSWERS, OfficialAnswerState.class),
    /** People rated the answer; at most once a second. */
    OFFICIAL_ANSWER_RATED("official-answer.rated", Topic.PARTICIPATION_OFFICIAL_ANSWERS, OfficialAnswerState.class);

    private final Description description;

    ParticipationEvent(String happening, Topic topic, Class<? extends Record> state) {
        description = Description.of(happening, topic, state);
    }

    @Override
    public Description description() {
        return description;
    }
}
