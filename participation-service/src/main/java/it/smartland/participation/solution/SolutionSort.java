package it.smartland.participation.solution;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Keyset.Key;

/** In which order solutions are listed, best first; the id settles ties. */
enum SolutionSort {
    NEWEST(Keyset.descending(
            "NEWEST", Key.instant("s.published_at", CountedSolution::publishedAt), "s.id", CountedSolution::id)),
    /** By the lower bound of the Wilson interval of the stars. */
    BEST(Keyset.descending(
            "BEST", Key.real("t.best", found -> found.tally().best()), "t.solution", CountedSolution::id)),
    MOST_SUPPORTED(Keyset.descending(
            "MOST_SUPPORTED",
            Key.number("t.supported", found -> found.tally().supported()),
            "t.solution",
            CountedSolution::id)),
    /** Best fit first; asked without a search it is NEWEST. */
    RELEVANCE(Keyset.descending(
            "RELEVANCE", Key.real(SolutionFilter.RELEVANCE, CountedSolution::relevance), "s.id", CountedSolution::id));

    final Keyset<CountedSolution> keyset;

    SolutionSort(Keyset<CountedSolution> keyset) {
        this.keyset = keyset;
    }
}
