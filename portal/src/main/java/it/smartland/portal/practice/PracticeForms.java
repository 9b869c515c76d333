package it.smartland.portal.practice;

import it.smartland.portal.act.Act;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.observatory.Indicators;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Bodies;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The form in which a practice is written, with what can be chosen in it. */
@Component
class PracticeForms {

    static final Set<String> FIELDS = Set.of(
            "title",
            "summary",
            "body",
            "area",
            "leadBody",
            "territories",
            "theme",
            "sectors",
            "chain",
            "startYear",
            "endYear",
            "lifeCycle",
            "cost",
            "results",
            "evidence");

    private static final int ALL = 100;

    private final Indicators indicators;
    private final Bodies bodies;

    PracticeForms(Indicators indicators, Bodies bodies) {
        this.indicators = indicators;
        this.bodies = bodies;
    }

    Mono<PracticeWriting> page(@Nullable Practice practice, Form form, boolean province) {
        return Unavailable.orNothing(indicators.find("", null, ALL))
                .map(known -> new PracticeWriting(
                        practice,
                        form,
                        province ? bodies.choices() : List.of(),
                        bodies.municipalities(),
                        known.map(page -> page.items()).orElse(List.of())));
    }

    /** The tag of what was edited; what was never a version matches none. */
    static String version(Act act) {
        String version = act.form().value("version");
        return version.matches("[0-9]{1,18}") ? "\"" + version + "\"" : "\"0\"";
    }

    /** What is written so far. */
    static Form of(Practice practice) {
        Map<String, String> values = new HashMap<>();
        values.put("version", Long.toString(practice.version()));
        values.put("title", practice.title());
        values.put("summary", practice.summary());
        values.put("body", practice.body());
        values.put("area", practice.area().name());
        values.put("leadBody", practice.leadBody().code());
        values.put("evidence", practice.evidence().name());
        put(values, "theme", practice.theme());
        put(values, "startYear", practice.startYear());
        put(values, "endYear", practice.endYear());
        put(values, "lifeCycle", practice.lifeCycle());
        put(
                values,
                "cost",
                practice.cost() == null ? null : plain(practice.cost().amount()));
        practice.sectors().forEach(sector -> values.put("sectors." + sector, "on"));
        for (int i = 0; i < practice.territories().size(); i++) {
            values.put("territories." + i, practice.territories().get(i));
        }
        for (int i = 0; i < practice.chain().size(); i++) {
            link(values, "chain." + i + ".", practice.chain().get(i));
        }
        for (int i = 0; i < practice.results().size(); i++) {
            result(values, "results." + i + ".", practice.results().get(i));
        }
        return Form.of(values);
    }

    private static void link(Map<String, String> values, String row, Practice.Link link) {
        values.put(row + "actor", link.actor());
        put(values, row + "sector", link.sector());
        put(values, row + "gives", link.gives());
        put(values, row + "to", link.to());
    }

    private static void result(Map<String, String> values, String row, Practice.Result result) {
        values.put(row + "indicator", result.indicator());
        put(values, row + "territory", result.territory());
        put(values, row + "baseline", plain(result.baseline()));
        put(values, row + "latest", plain(result.latest()));
        put(values, row + "target", plain(result.target()));
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
