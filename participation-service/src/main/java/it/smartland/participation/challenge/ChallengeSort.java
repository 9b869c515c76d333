package it.smartland.participation.challenge;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;

/** In which order challenges are listed. */
enum ChallengeSort {
    NEWEST("id desc", "id < :lastId") {
        @Override
        Cursor position(Challenge last) {
            return Cursor.at(name(), last.id());
        }

        @Override
        Map<String, Object> keys(Cursor cursor) {
            return Map.of("lastId", cursor.uuid(1));
        }
    },
    CLOSING_SOON("closes_at, id", "(closes_at, id) > (:lastInstant, :lastId)") {
        @Override
        Cursor position(Challenge last) {
            return Cursor.at(name(), last.id(), last.terms().closesAt());
        }

        @Override
        Map<String, Object> keys(Cursor cursor) {
            return Map.of("lastId", cursor.uuid(1), "lastInstant", cursor.instant(2));
        }
    };

    final String order;
    final String beyond;

    ChallengeSort(String order, String beyond) {
        this.order = order;
        this.beyond = beyond;
    }

    abstract Cursor position(Challenge last);

    abstract Map<String, Object> keys(Cursor cursor);

    /** What the next page starts after; a cursor of another order is refused. */
    Map<String, Object> after(Cursor cursor) {
        if (!cursor.text(0).equals(name())) {
            throw ProblemException.malformed(List.of(new Fault("?cursor", "invalid-cursor")));
        }
        return keys(cursor);
    }
}
