package it.smartland.platform.lineage;

import it.smartland.contracts.LineageState;
import it.smartland.contracts.Topic;
import it.smartland.contracts.participation.ChallengeState;
import it.smartland.contracts.participation.SolutionState;
import java.util.Map;

/** The topics that tell of objects of the loop, and what each tells. A topic joins the lineage with its line here. */
final class LineageTopics {

    static final Map<Topic, Class<? extends LineageState>> STATES = Map.ofEntries(
            Map.entry(Topic.PARTICIPATION_CHALLENGES, ChallengeState.class),
            Map.entry(Topic.PARTICIPATION_SOLUTIONS, SolutionState.class));

    private LineageTopics() {}
}
