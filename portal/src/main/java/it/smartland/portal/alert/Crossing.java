package it.smartland.portal.alert;

import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.site.Site;

/**
 * An alert in the reader's words.
 *
 * @param title "Reddito medio dichiarato sotto 20.000 €"
 * @param where "Dossena, 2024"
 */
public record Crossing(String title, String where, String value, String threshold) {

    public static Crossing of(Alert alert, Site site) {
        String threshold = site.formats().measure(alert.threshold(), alert.unit());
        return new Crossing(
                site.word(
                        "alert.title." + alert.operator(), alert.indicatorName().in(site.locale()), threshold),
                site.word("alert.where", alert.territoryName(), alert.period()),
                site.formats().measure(alert.value(), alert.unit()),
                threshold);
    }
}
