package it.smartland.grants.call;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;

/** In which order calls are listed. */
enum CallSort {
    NEWEST("id desc", "id < :lastId", "true") {
        @Override
        Cursor position(Call last) {
            return Cursor.at(name(), last.id());
        }

        @Override
        Map<String, Object> keys(Cursor cursor) {
            return Map.of("lastId", cursor.uuid(1));
        }
    },
    /** Historic calls of which no closing is known are left out. */
    CLOSING_SOON("closes_at, id", "(closes_at, id) > (:lastInstant, :lastId)", "closes_at is not null") {
        @Override
        Cursor position(Call last) {
            return Cursor.at(name(), last.id(), last.terms().closing());
        }

        @Override
        Map<String, Object> keys(Cursor cursor) {
            return Map.of("lastId", cursor.uuid(1), "lastInstant", cursor.instant(2));
        }
    };

    final String order;
    final String beyond;
    final String which;

    CallSort(String order, String beyond, String which) {
        this.order = order;
        this.beyond = beyond;
        this.which = which;
    }

    abstract Cursor position(Call last);

    abstract Map<String, Object> keys(Cursor cursor);

    /** What the next page starts after; a cursor of another order is refused. */
    Map<String, Object> after(Cursor cursor) {
        if (!cursor.text(0).equals(name())) {
            throw ProblemException.malformed(List.of(new Fault("?cursor", "invalid-cursor")));
        }
        return keys(cursor);
    }
}
