package it.smartland.portal.practice;

import it.smartland.portal.client.catalogue.Practice.Result;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a practice moved, in the reader's words.
 *
 * @param label the indicator, by its name where it is known
 * @param value the latest
 * @param detail where it began, and where it was to come; nothing when neither is told
 */
public record Outcome(String label, String value, @Nullable String detail) {

    public static Outcome of(Result result, @Nullable Indicator indicator, Site site) {
        String unit = indicator == null ? null : indicator.unit();
        BigDecimal shown = result.latest() == null ? result.target() : result.latest();
        String detail = Stream.of(
                        told("practice.result.baseline", result.baseline(), unit, site),
                        told("practice.result.target", result.target(), unit, site))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Outcome(
                indicator == null ? result.indicator() : indicator.name().in(site.locale()),
                shown == null
                        ? site.word("practice.result.none")
                        : site.formats().measure(shown, unit),
                detail.isEmpty() ? null : detail);
    }

    private static @Nullable String told(String words, @Nullable BigDecimal value, @Nullable String unit, Site site) {
        return value == null ? null : site.word(words, site.formats().measure(value, unit));
    }
}
