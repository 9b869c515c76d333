package it.smartland.participation.opinion;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Keyset.Key;

/** In which order opinions are listed, best first; the id settles ties. */
enum OpinionSort {
    NEWEST(Keyset.descending(
            "NEWEST",
            Key.instant("o.created_at", found -> found.opinion().createdAt()),
            "o.id",
            found -> found.opinion().id())),
    /** By the lower bound of the Wilson interval of the votes for. */
    BEST(Keyset.descending(
            "BEST",
            Key.real("t.best", found -> found.tally().best()),
            "t.opinion",
            found -> found.opinion().id()));

    final Keyset<CountedOpinion> keyset;

    OpinionSort(Keyset<CountedOpinion> keyset) {
        this.keyset = keyset;
    }
}
