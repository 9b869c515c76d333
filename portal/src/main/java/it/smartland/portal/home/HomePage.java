package it.smartland.portal.home;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Statistics;
import it.smartland.portal.part.LoopStep;
import it.smartland.portal.part.Spoke;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows; what a service does not tell now is empty.
 *
 * @param closing open challenges, those that close first
 * @param municipalities how many the observatory knows
 * @param practices the newest
 */
public record HomePage(
        Optional<Statistics> statistics,
        Optional<Page<Challenge>> closing,
        Optional<Page<Solution>> newest,
        Optional<Long> municipalities,
        Optional<Page<Practice>> practices,
        Optional<HomeMap> map) {

    /** The ring with the numbers there are; a step without one says what it is for. */
    public List<Spoke> spokes(Site site) {
        return Arrays.stream(LoopStep.values()).map(step -> spoke(step, site)).toList();
    }

    private Spoke spoke(LoopStep step, Site site) {
        return switch (step) {
            case OBSERVE -> counted(step, municipalities.orElse(null), "home.ring.observe", "/osservatorio", site);
            case PROPOSE -> counted(step, closing.map(Page::total).orElse(null), "home.ring.propose", "/sfide", site);
            case LEARN -> counted(step, practices.map(Page::total).orElse(null), "home.ring.learn", "/pratiche", site);
            case FUND, MONITOR -> new Spoke(step, null, null, null);
        };
    }

    private static Spoke counted(LoopStep step, @Nullable Long number, String key, String path, Site site) {
        return number == null
                ? new Spoke(step, null, null, path)
                : new Spoke(
                        step, site.formats().number(number), site.word(key + (number == 1 ? ".one" : ".other")), path);
    }
}
