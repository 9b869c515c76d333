package it.smartland.platform.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.contracts.grants.ProjectState;
import it.smartland.contracts.participation.SolutionState;
import org.junit.jupiter.api.Test;

class LineageTopicsTest {

    @Test
    void areThoseWhoseStatesSayWhatTheyComeOf() {
        assertThat(LineageTopics.STATES)
                .containsEntry(Topic.PARTICIPATION_SOLUTIONS, SolutionState.class)
                .containsEntry(Topic.GRANTS_PROJECTS, ProjectState.class)
                .doesNotContainKeys(Topic.PARTICIPATION_OPINIONS, Topic.OBSERVATORY_TERRITORIES);
    }
}
