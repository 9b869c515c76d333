package it.smartland.observatory.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassesTest {

    private static final List<BigDecimal> VALUES = numbers("1 2 3 10 11 12 40 41 42 100");

    @Test
    void putsAsManyIntoEachQuantile() {
        assertThat(Classes.of(MapMethod.QUANTILE, 5, VALUES).upper()).isEqualTo(numbers("2 10 12 41 100"));
    }

    @Test
    void makesEqualClassesAsWide() {
        assertThat(Classes.of(MapMethod.EQUAL, 3, VALUES).upper()).isEqualTo(numbers("34 67 100"));
    }

    @Test
    void breaksWhereTheValuesDo() {
        assertThat(Classes.of(MapMethod.JENKS, 4, VALUES).upper()).isEqualTo(numbers("3 12 42 100"));
    }

    @ParameterizedTest
    @EnumSource(MapMethod.class)
    void givesEveryValueAClassFromTheLeastUpAndNoneToNoValue(MapMethod method) {
        Classes classes = Classes.of(method, 4, VALUES);

        assertThat(classes.of(new BigDecimal("1"))).isEqualTo(1);
        assertThat(classes.of(new BigDecimal("100"))).isEqualTo(classes.upper().size());
        assertThat(VALUES.stream().map(classes::of)).isSorted().allMatch(number -> number >= 1);
        assertThat(classes.of(null)).isZero();
    }

    @ParameterizedTest
    @EnumSource(MapMethod.class)
    void makesNoMoreClassesThanThereAreValues(MapMethod method) {
        assertThat(Classes.of(method, 5, numbers("7 7 7")).upper()).isEqualTo(numbers("7"));
        assertThat(Classes.of(method, 5, List.of()).upper()).isEmpty();
    }

    private static List<BigDecimal> numbers(String text) {
        return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }
}
