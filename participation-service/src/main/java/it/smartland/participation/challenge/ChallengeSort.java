package it.smartland.participation.challenge;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Keyset.Key;

/** In which order challenges are listed. */
enum ChallengeSort {
    NEWEST(Keyset.newestId("NEWEST", "id", FoundChallenge::id)),
    CLOSING_SOON(Keyset.ascending(
            "CLOSING_SOON", Key.instant("closes_at", FoundChallenge::closesAt), "id", FoundChallenge::id)),
    /** Best fit first; asked without a search it is NEWEST. */
    RELEVANCE(Keyset.descending(
            "RELEVANCE", Key.real(ChallengeFilter.RELEVANCE, FoundChallenge::relevance), "id", FoundChallenge::id));

    final Keyset<FoundChallenge> keyset;

    ChallengeSort(Keyset<FoundChallenge> keyset) {
        this.keyset = keyset;
    }
}
