package it.smartland.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.platform.id.Ids;
import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        UUID id = Ids.next();
        Instant at = Instant.parse("2026-11-22T10:00:00.123456Z");
        Cursor cursor = Cursor.decode(Cursor.at(at, id, 42L, "Città Alta").encode());
        assertThat(cursor.instant(0)).isEqualTo(at);
        assertThat(cursor.uuid(1)).isEqualTo(id);
        assertThat(cursor.number(2)).isEqualTo(42);
        assertThat(cursor.text(3)).isEqualTo("Città Alta");
    }

    @Test
    void isRefusedWhereverItIsAltered() {
        String text = Cursor.at(Ids.next()).encode();
        for (int i = 0; i < text.length() - 1; i++) {
            char altered = text.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = text.substring(0, i) + altered + text.substring(i + 1);
            assertThatThrownBy(() -> Cursor.decode(tampered)).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "not base64!", "AAAAAAAA"})
    void isRefusedWhenItIsNone(String text) {
        assertThatThrownBy(() -> Cursor.decode(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void isRefusedByAnotherList() {
        Cursor cursor = Cursor.at("a title");
        assertThatThrownBy(() -> cursor.uuid(0)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> cursor.text(1)).isInstanceOf(ProblemException.class);
    }
}
