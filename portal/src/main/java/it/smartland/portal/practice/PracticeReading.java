package it.smartland.portal.practice;

import it.smartland.portal.act.Act;
import it.smartland.portal.client.catalogue.Practice.Evidence;
import it.smartland.portal.client.catalogue.Practice.Sector;
import it.smartland.portal.client.catalogue.PracticeText;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A practice as a form tells it. Only what is no number is refused here; everything else is the service's to judge.
 *
 * @param form with a fault for each number that cannot be read
 */
record PracticeReading(PracticeText text, Form form) {

    private static final Pattern ROW = Pattern.compile("[a-z]+\\.(\\d{1,3})(\\..+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.]\\d{1,6})?");
    private static final Pattern YEAR = Pattern.compile("\\d{1,4}");

    static PracticeReading of(Act act, String ownBody, Site site) {
        Reader reader = new Reader(act, site.word("practice.form.number"));
        String leadBody = act.typed("leadBody");
        var text = new PracticeText(
                act.typed("title"),
                act.typed("summary"),
                act.typed("body"),
                act.choice("area", Area.class),
                leadBody == null ? ownBody : leadBody,
                reader.rows("territories")
                        .mapToObj(row -> act.typed("territories." + row))
                        .filter(Objects::nonNull)
                        .toList(),
                act.typed("theme"),
                Arrays.stream(Sector.values())
                        .filter(sector -> act.typed("sectors." + sector) != null)
                        .toList(),
                reader.rows("chain")
                        .mapToObj(row -> link(act, "chain." + row + "."))
                        .toList(),
                reader.year("startYear"),
                reader.year("endYear"),
                act.typed("lifeCycle"),
                reader.price(),
                reader.rows("results")
                        .mapToObj(row -> reader.measure("results." + row + "."))
                        .toList(),
                act.choice("evidence", Evidence.class));
        return new PracticeReading(text, reader.form);
    }

    /** The row of a field such as {@code chain.2.actor}; -1 for any other. */
    static int row(String field) {
        Matcher row = ROW.matcher(field);
        return row.matches() ? Integer.parseInt(row.group(1)) : -1;
    }

    private static PracticeText.Link link(Act act, String row) {
        return new PracticeText.Link(
                act.typed(row + "actor"),
                act.choice(row + "sector", Sector.class),
                act.typed(row + "gives"),
                act.typed(row + "to"));
    }

    /** Reads numbers, and notes at which field one cannot be read. */
    private static final class Reader {

        private final Act act;
        private final String unreadable;
        private Form form;

        Reader(Act act, String unreadable) {
            this.act = act;
            this.unreadable = unreadable;
            this.form = act.form();
        }

        /** The rows of a list in which anything was typed, in their order. */
        IntStream rows(String field) {
            return act.form().values().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(field + ".")
                            && !entry.getValue().isBlank())
                    .mapToInt(entry -> row(entry.getKey()))
                    .filter(row -> row >= 0)
                    .distinct()
                    .sorted();
        }

        @Nullable
        Integer year(String field) {
            String typed = act.typed(field);
            if (typed == null || YEAR.matcher(typed).matches()) {
                return typed == null ? null : Integer.valueOf(typed);
            }
            form = form.refused(field, unreadable);
            return null;
        }

        PracticeText.@Nullable Price price() {
            BigDecimal amount = number("cost", "cost");
            return amount == null ? null : new PracticeText.Price(amount.toPlainString());
        }

        PracticeText.Measure measure(String row) {
            return new PracticeText.Measure(
                    act.typed(row + "indicator"),
                    act.typed(row + "territory"),
                    number(row + "baseline", "results"),
                    number(row + "latest", "results"),
                    number(row + "target", "results"));
        }

        /** A number with a comma or a point before its decimals; with a comma, points part the thousands. */
        private @Nullable BigDecimal number(String name, String field) {
            String typed = act.typed(name);
            if (typed == null) {
                return null;
            }
            String plain = typed.contains(",") ? typed.replace(".", "").replace(',', '.') : typed;
            if (NUMBER.matcher(plain).matches()) {
                return new BigDecimal(plain);
            }
            form = form.refused(field, unreadable);
            return null;
        }
    }
}
