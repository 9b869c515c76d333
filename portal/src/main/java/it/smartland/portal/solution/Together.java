package it.smartland.portal.solution;

import it.smartland.portal.client.participation.Merger;
import it.smartland.portal.client.participation.SimilarSolution;
import it.smartland.portal.part.Choice;
import java.util.List;
import java.util.Optional;

/**
 * What ties a solution to others.
 *
 * @param similar what says nearly the same, to whoever is about to publish it
 * @param merger the one that waits for an answer and concerns the reader
 * @param others those that an officer of the body that asks may propose to merge it into
 */
public record Together(List<SimilarSolution> similar, Optional<Merger> merger, List<Choice> others) {

    static Together nothing() {
        return new Together(List.of(), Optional.empty(), List.of());
    }
}
