package it.smartland.portal.site;

import it.smartland.portal.asset.Assets;
import it.smartland.portal.words.Bundles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A site for tests that render templates without a server; its day is 22 November 2026. */
public final class SampleSite {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ZoneId.of("Europe/Rome"));

    private static final Bundles BUNDLES = Bundles.load(CLOCK);
    private static final Assets ASSETS = new Assets();

    private SampleSite() {}

    public static Site anonymous(String path) {
        return site(Locale.ITALIAN, null, path);
    }

    public static Site signedIn(Locale language, String path) {
        return site(language, new Viewer("Marta Zanchi", "Comune di Dossena"), path);
    }

    private static Site site(Locale language, Viewer viewer, String path) {
        Map<Section, List<String>> sections = Arrays.stream(Section.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        section -> List.of("/" + section.name().toLowerCase(Locale.ROOT))));
        return new Site(BUNDLES.in(language), new Navigation(new SiteProperties(sections)), ASSETS, viewer, path, null);
    }
}
