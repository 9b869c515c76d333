package it.smartland.observatory.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.observatory.profile.Likeness.Peer;
import it.smartland.observatory.profile.Likeness.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The territories that are most like one, and why. */
@Schema(name = "TerritoryPeers")
record PeersView(List<Item> items) {

    private static final MathContext SHOWN = new MathContext(6);

    @Schema(name = "TerritoryPeer")
    record Item(
            @Schema(example = "016092") String territory,
            String name,

            @Schema(description = "0 for the same in everything", format = "double")
            BigDecimal distance,

            List<Because> because) {

        static Item of(Peer peer, String name) {
            return new Item(
                    peer.territory(),
                    name,
                    shown(peer.distance()),
                    peer.because().stream().map(Because::of).toList());
        }
    }

    @Schema(name = "PeerReason")
    record Because(
            @Schema(description = "population, density (people per square kilometre) or an indicator's code")
            String feature,

            @Schema(format = "double") BigDecimal here,
            @Schema(format = "double") BigDecimal there) {

        private static Because of(Reason reason) {
            return new Because(reason.feature(), shown(reason.here()), shown(reason.there()));
        }
    }

    private static BigDecimal shown(double figure) {
        BigDecimal rounded = BigDecimal.valueOf(figure).round(SHOWN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
