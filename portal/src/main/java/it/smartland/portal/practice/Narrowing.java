package it.smartland.portal.practice;

import it.smartland.portal.indicator.Themes;
import it.smartland.portal.site.Bodies;
import it.smartland.portal.site.Site;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One way of narrowing the list of practices.
 *
 * @param facet as the API calls it
 * @param parameter as the list's address calls it
 * @param chosen the value now in force
 * @param words the name of a value
 */
record Narrowing(String facet, String parameter, @Nullable String chosen, UnaryOperator<String> words) {

    static List<Narrowing> of(PracticeFilter filter, Bodies bodies, Site site) {
        return List.of(
                new Narrowing("area", "ambito", text(filter.ambito()), area -> site.word("area." + area)),
                new Narrowing("theme", "tema", filter.tema(), theme -> Themes.name(theme, site)),
                new Narrowing(
                        "evidence",
                        "prova",
                        text(filter.prova()),
                        evidence -> site.word("practice.evidence." + evidence)),
                new Narrowing(
                        "sector", "settore", text(filter.settore()), sector -> site.word("practice.sector." + sector)),
                new Narrowing("territory", "territorio", filter.territorio(), bodies::name),
                new Narrowing(
                        "adoptedBy",
                        "adottata",
                        filter.adottata(),
                        body -> site.word("practices.adopted.by", bodies.name(body))));
    }

    String label(String value) {
        return words.apply(value);
    }

    private static @Nullable String text(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
