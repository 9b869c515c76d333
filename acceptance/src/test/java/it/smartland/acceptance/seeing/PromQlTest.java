package it.smartland.acceptance.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromQlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            up == 0                                                          | up
            rate(a_total{b="c_d", e=~"f.g"}[5m])                             | a_total
            sum by (x, y) (rate(a_total[5m])) / sum without (z) (b_total)    | a_total b_total
            a unless a offset 15m or increase(b[1h]) > 2 * 3600              | a b
            histogram_quantile(0.99, sum by (le) (rate(a_bucket[$__range])))  | a_bucket
            sum (a) by (x) * on (x) group_left (y) b                         | a b
            a{b="} c{"} + d                                                  | a d
            a > 1e9 and ignoring (x) b != bool 3                             | a b
            """)
    void findsMetricsAndNothingElse(String expression, String metrics) {
        assertThat(PromQl.metricsIn(expression)).containsExactly(metrics.split(" "));
    }
}
