package it.smartland.participation.opinion;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** In which order opinions are listed, best first; the id settles ties. */
enum OpinionSort {
    NEWEST("o.created_at", "o.id", last -> last.opinion().createdAt()) {
        @Override
        Object key(Cursor cursor) {
            return cursor.instant(2);
        }
    },
    /** By the lower bound of the Wilson interval of the votes for. */
    BEST("t.best", "t.opinion", last -> last.tally().best()) {
        @Override
        Object key(Cursor cursor) {
            return Double.valueOf(cursor.text(2));
        }
    };

    final String order;
    final String beyond;
    private final Function<CountedOpinion, Object> keyOf;

    OpinionSort(String key, String id, Function<CountedOpinion, Object> keyOf) {
        this.order = key + " desc, " + id + " desc";
        this.beyond = "(" + key + ", " + id + ") < (:lastKey, :lastId)";
        this.keyOf = keyOf;
    }

    abstract Object key(Cursor cursor);

    Cursor position(CountedOpinion last) {
        return Cursor.at(name(), last.opinion().id(), keyOf.apply(last));
    }

    /** What the next page starts after; a cursor of another order is refused. */
    Map<String, Object> after(Cursor cursor) {
        if (!cursor.text(0).equals(name())) {
            throw ProblemException.malformed(List.of(new Fault("?cursor", "invalid-cursor")));
        }
        return Map.of("lastKey", key(cursor), "lastId", cursor.uuid(1));
    }
}
