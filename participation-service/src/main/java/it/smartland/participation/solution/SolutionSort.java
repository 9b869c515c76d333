package it.smartland.participation.solution;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** In which order solutions are listed, best first; the id settles ties. */
enum SolutionSort {
    NEWEST(
            "s.published_at",
            "s.id",
            last -> Objects.requireNonNull(last.solution().publishedAt())) {
        @Override
        Object key(Cursor cursor) {
            return cursor.instant(2);
        }
    },
    /** By the lower bound of the Wilson interval of the stars. */
    BEST("t.best", "t.solution", last -> last.tally().best()) {
        @Override
        Object key(Cursor cursor) {
            return Double.valueOf(cursor.text(2));
        }
    },
    MOST_SUPPORTED("t.supported", "t.solution", last -> last.tally().supported()) {
        @Override
        Object key(Cursor cursor) {
            return cursor.number(2);
        }
    },
    RELEVANCE(SolutionFilter.RELEVANCE, "s.id", CountedSolution::relevance) {
        @Override
        Object key(Cursor cursor) {
            return Double.valueOf(cursor.text(2));
        }
    };

    final String order;
    final String beyond;
    private final Function<CountedSolution, Object> keyOf;

    SolutionSort(String key, String id, Function<CountedSolution, Object> keyOf) {
        this.order = key + " desc, " + id + " desc";
        this.beyond = "(" + key + ", " + id + ") < (:lastKey, :lastId)";
        this.keyOf = keyOf;
    }

    abstract Object key(Cursor cursor);

    Cursor position(CountedSolution last) {
        return Cursor.at(name(), last.solution().id(), keyOf.apply(last));
    }

    /** What the next page starts after; a cursor of another order is refused. */
    Map<String, Object> after(Cursor cursor) {
        if (!cursor.text(0).equals(name())) {
            throw ProblemException.malformed(List.of(new Fault("?cursor", "invalid-cursor")));
        }
        return Map.of("lastKey", key(cursor), "lastId", cursor.uuid(1));
    }
}
