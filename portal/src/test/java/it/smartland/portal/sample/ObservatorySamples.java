package it.smartland.portal.sample;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.IndicatorMap;
import it.smartland.portal.client.observatory.Peers;
import it.smartland.portal.client.observatory.Profile;
import it.smartland.portal.client.observatory.Ranking;
import tools.jackson.core.type.TypeReference;

/** What the observatory answers of its indicators and alerts. */
public final class ObservatorySamples {

    private ObservatorySamples() {}

    public static Indicator indicator() {
        return Samples.read("observatory/indicator", Indicator.class);
    }

    public static Indicator indicatorWithoutValues() {
        return Samples.read("observatory/indicator-empty", Indicator.class);
    }

    public static Page<Indicator> indicators() {
        return Samples.read("observatory/indicators", new TypeReference<>() {});
    }

    public static IndicatorMap map() {
        return Samples.read("observatory/map", IndicatorMap.class);
    }

    public static Ranking ranking() {
        return Samples.read("observatory/ranking", Ranking.class);
    }

    public static Alert alert() {
        return Samples.read("observatory/alert", Alert.class);
    }

    public static Page<Alert> alerts() {
        return Samples.read("observatory/alerts", new TypeReference<>() {});
    }

    public static Profile profile() {
        return Samples.read("observatory/profile", Profile.class);
    }

    public static Peers peers() {
        return Samples.read("observatory/peers", Peers.class);
    }

    public static Lineage lineage() {
        return Samples.read("observatory/lineage", Lineage.class);
    }
}
