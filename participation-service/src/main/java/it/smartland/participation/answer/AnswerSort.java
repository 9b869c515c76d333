package it.smartland.participation.answer;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Keyset.Key;

/** In which order official answers are listed; the id settles ties. */
enum AnswerSort {
    /** What changed last first. */
    NEWEST(Keyset.descending("NEWEST", Key.instant("a.updated_at", FoundAnswer::updatedAt), "a.id", FoundAnswer::id)),
    /** What is or was due first; what is not owed is left out. */
    DUE(Keyset.ascending("DUE", Key.instant("a.due_at", FoundAnswer::dueAt), "a.id", FoundAnswer::id));

    final Keyset<FoundAnswer> keyset;

    AnswerSort(Keyset<FoundAnswer> keyset) {
        this.keyset = keyset;
    }
}
