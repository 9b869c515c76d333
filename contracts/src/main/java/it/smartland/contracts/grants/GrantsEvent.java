package it.smartland.contracts.grants;

import it.smartland.contracts.EventType;
import it.smartland.contracts.Topic;

/** What can happen in grants that others hear of. */
public enum GrantsEvent implements EventType {
    CALL_PUBLISHED("call.published", Topic.GRANTS_CALLS, CallState.class),
    /** A new version of its text. */
    CALL_UPDATED("call.updated", Topic.GRANTS_CALLS, CallState.class),
    CALL_CLOSED("call.closed", Topic.GRANTS_CALLS, CallState.class),
    CALL_EVALUATION_BEGUN("call.evaluation-begun", Topic.GRANTS_CALLS, CallState.class),
    CALL_RANKED("call.ranked", Topic.GRANTS_CALLS, CallState.class),
    CALL_CONCLUDED("call.concluded", Topic.GRANTS_CALLS, CallState.class),
    RANKING_PUBLISHED("ranking.published", Topic.GRANTS_RANKINGS, RankingState.class),
    AWARD_GRANTED("award.granted", Topic.GRANTS_AWARDS, AwardState.class),
    PROJECT_STARTED("project.started", Topic.GRANTS_PROJECTS, ProjectState.class),
    /** A report was approved that is not the final one. */
    PROJECT_REPORTED("project.reported", Topic.GRANTS_PROJECTS, ProjectState.class),
    PROJECT_COMPLETED("project.completed", Topic.GRANTS_PROJECTS, ProjectState.class),
    PROJECT_REVOKED("project.revoked", Topic.GRANTS_PROJECTS, ProjectState.class);

    private final Description description;

    GrantsEvent(String happening, Topic topic, Class<? extends Record> state) {
        description = Description.of(happening, topic, state);
    }

    @Override
    public Description description() {
        return description;
    }
}
