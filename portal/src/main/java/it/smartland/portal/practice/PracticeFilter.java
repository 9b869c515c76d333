package it.smartland.portal.practice;

import it.smartland.portal.client.catalogue.Practice.Evidence;
import it.smartland.portal.client.catalogue.Practice.Sector;
import it.smartland.portal.client.catalogue.Practices.Sort;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.link.Address;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which practices the list shows, as its address says.
 *
 * @param q what is searched for
 * @param ambito the area
 * @param tema code of the data theme
 * @param settore the sector of the economy
 * @param territorio code of where it was done
 * @param prova how well it is known to work
 * @param adottata code of a body that has adopted it
 * @param ordine the order
 * @param dopo the cursor of the stretch before
 */
public record PracticeFilter(
        @Nullable String q,
        @Nullable Area ambito,
        @Nullable String tema,
        @Nullable Sector settore,
        @Nullable String territorio,
        @Nullable Evidence prova,
        @Nullable String adottata,
        @Nullable Sort ordine,
        @Nullable String dopo) {

    private static final int LONGEST_SEARCH = 200;

    public PracticeFilter {
        q = given(q);
        tema = given(tema);
        territorio = given(territorio);
        adottata = given(adottata);
    }

    /** The order asked for; else by relevance where something is searched for, which nothing is more relevant without. */
    Sort order() {
        if (q == null) {
            return ordine == null || ordine == Sort.RELEVANCE ? Sort.NEWEST : ordine;
        }
        return ordine == null ? Sort.RELEVANCE : ordine;
    }

    /** The address of the list with one parameter changed, or let go; from its beginning, unless that is what changes. */
    String with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> parameters = parameters();
        parameters.put(name, value);
        Address address = Address.of("/pratiche");
        parameters.forEach(address::with);
        return address.toString();
    }

    private Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("ambito", ambito);
        parameters.put("tema", tema);
        parameters.put("settore", settore);
        parameters.put("territorio", territorio);
        parameters.put("prova", prova);
        parameters.put("adottata", adottata);
        parameters.put("ordine", ordine);
        return parameters;
    }

    private static @Nullable String given(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String words = typed.strip();
        return words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    }
}
