package it.smartland.catalogue.search;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** In which order practices are listed, the most first; the id settles ties. */
enum PracticeSort {
    RELEVANCE(PracticeFilter.RELEVANCE, FoundPractice::relevance) {
        @Override
        Object key(Cursor cursor) {
            return Double.valueOf(cursor.text(2));
        }
    },
    NEWEST("listed_at", FoundPractice::listedAt) {
        @Override
        Object key(Cursor cursor) {
            return cursor.instant(2);
        }
    },
    MOST_ADOPTED("adoptions", found -> found.practice().adopters().size()) {
        @Override
        Object key(Cursor cursor) {
            return cursor.number(2);
        }
    };

    final String order;
    final String beyond;
    private final Function<FoundPractice, Object> keyOf;

    PracticeSort(String key, Function<FoundPractice, Object> keyOf) {
        this.order = key + " desc, id desc";
        this.beyond = "(" + key + ", id) < (:lastKey, :lastId)";
        this.keyOf = keyOf;
    }

    abstract Object key(Cursor cursor);

    Cursor position(FoundPractice last) {
        return Cursor.at(name(), last.practice().id(), keyOf.apply(last));
    }

    /** What the next page starts after; a cursor of another order is refused. */
    Map<String, Object> after(Cursor cursor) {
        if (!cursor.text(0).equals(name())) {
            throw ProblemException.malformed(List.of(new Fault("?cursor", "invalid-cursor")));
        }
        return Map.of("lastKey", key(cursor), "lastId", cursor.uuid(1));
    }
}
