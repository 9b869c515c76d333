package it.smartland.participation.statistics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What participation is worth, at a glance.
 *
 * @param solutions published and not withdrawn
 * @param latestOpinion null while there is none
 * @param bestVotedOpinion the first in the order BEST; null while nobody voted for one, or all votes are hidden
 * @param mostProactiveAdministration null while no administration proposed anything
 */
record Statistics(
        long solutions,
        @Nullable Mention latestOpinion,
        @Nullable Mention bestVotedOpinion,
        @Nullable Proactive mostProactiveAdministration) {

    /**
     * An opinion, in short.
     *
     * @param solution the solution it is about
     * @param at when it was written
     */
    record Mention(UUID id, String title, UUID solution, Instant at) {}

    /**
     * The administration that authored most of the published solutions; of several the one that got there first.
     *
     * @param name null while it is not known
     * @param score its published solutions
     * @param perThousandInhabitants the score for every thousand inhabitants; null while their number is not known
     */
    record Proactive(
            String code,
            @Nullable String name,
            long score,
            @Nullable Double perThousandInhabitants) {}
}
