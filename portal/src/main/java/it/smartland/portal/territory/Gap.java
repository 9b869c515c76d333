package it.smartland.portal.territory;

import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.observatory.Profile;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where a municipality falls behind places like it.
 *
 * @param peersMean of the peers that have a value
 * @param behind by how much of the peers' mean, in hundredths
 * @param practices of the indicator's theme, those first that peers have adopted
 */
public record Gap(Profile.Item item, BigDecimal peersMean, BigDecimal behind, List<Help> practices) {

    /**
     * A practice that may help.
     *
     * @param adopters names of the peers that have adopted it
     */
    public record Help(Practice practice, List<String> adopters) {}

    Gap with(List<Help> helps) {
        return new Gap(item, peersMean, behind, helps);
    }
}
