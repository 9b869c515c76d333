package it.smartland.portal.territory;

import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.Peers;
import it.smartland.portal.client.observatory.Peers.Because;
import it.smartland.portal.client.observatory.Peers.Peer;
import it.smartland.portal.client.observatory.Profile;
import it.smartland.portal.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a municipality stands among all, and among those like it; what does not answer is empty.
 *
 * @param gaps where it falls behind its peers, the largest first
 */
public record Comparison(Optional<Profile> profile, Optional<Peers> peers, Optional<List<Gap>> gaps) {

    private static final Set<String> OWN_FEATURES = Set.of("population", "density");

    public static Comparison unknown() {
        return new Comparison(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Its symbol: better points up, whichever way the indicator is good. */
    public static String arrow(Profile.Direction direction) {
        return switch (direction) {
            case BETTER -> "it-arrow-up";
            case WORSE -> "it-arrow-down";
            case SAME, NEUTRAL -> "it-minus";
        };
    }

    /** Why a territory counts as one like this: "abitanti 871 e 902, densità 45 e 47". */
    public List<String> because(Peer peer, Site site) {
        return peer.because().stream().map(reason -> because(reason, site)).toList();
    }

    private String because(Because reason, Site site) {
        return site.word(
                "territory.peer.because",
                feature(reason.feature(), site),
                site.formats().number(reason.here()),
                site.formats().number(reason.there()));
    }

    private String feature(String feature, Site site) {
        if (OWN_FEATURES.contains(feature)) {
            return site.word("territory.peer.feature." + feature);
        }
        return profile.stream()
                .flatMap(known -> known.items().stream())
                .filter(item -> item.indicator().equals(feature))
                .map(Profile.Item::name)
                .map(name -> lower(name, site.locale()))
                .findFirst()
                .orElse(feature);
    }

    private static String lower(Indicator.Name name, Locale language) {
        String words = name.in(language);
        return words.substring(0, 1).toLowerCase(language) + words.substring(1);
    }
}
