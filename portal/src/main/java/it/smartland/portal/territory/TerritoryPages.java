package it.smartland.portal.territory;

import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.catalogue.Adoptions;
import it.smartland.portal.client.observatory.Alerts;
import it.smartland.portal.client.observatory.Peers;
import it.smartland.portal.client.observatory.Profile;
import it.smartland.portal.client.observatory.Territories;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Solutions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what the page of a municipality shows. */
@Component
class TerritoryPages {

    private static final int A_FEW = 6;
    private static final int PEERS = 8;

    private final Territories territories;
    private final Alerts alerts;
    private final Challenges challenges;
    private final Solutions solutions;
    private final Adoptions adoptions;
    private final Gaps gaps;

    TerritoryPages(
            Territories territories,
            Alerts alerts,
            Challenges challenges,
            Solutions solutions,
            Adoptions adoptions,
            Gaps gaps) {
        this.territories = territories;
        this.alerts = alerts;
        this.challenges = challenges;
        this.solutions = solutions;
        this.adoptions = adoptions;
        this.gaps = gaps;
    }

    Mono<TerritoryPage> one(String code) {
        return territories.byCode(code).flatMap(this::one);
    }

    private Mono<TerritoryPage> one(Territory territory) {
        String code = territory.code();
        return Mono.zip(
                        around(territory),
                        comparison(code),
                        Unavailable.orNothing(challenges.find(
                                Challenge.Status.OPEN, code, Challenges.Sort.CLOSING_SOON, null, A_FEW)),
                        Unavailable.orNothing(solutions.ofBody(code, Solutions.Sort.NEWEST, null, A_FEW)),
                        Unavailable.orNothing(adoptions.find(null, code, A_FEW)),
                        Unavailable.orNothing(alerts.find(code, null, null, null, A_FEW)))
                .map(parts -> new TerritoryPage(
                        territory,
                        parts.getT1(),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4(),
                        parts.getT5(),
                        parts.getT6()));
    }

    private Mono<Optional<Territory>> around(Territory territory) {
        return territory.parent() == null
                ? Mono.just(Optional.empty())
                : Unavailable.orNothing(territories.byCode(territory.parent()));
    }

    private Mono<Comparison> comparison(String code) {
        return Mono.zip(
                        Unavailable.orNothing(territories.profile(code)),
                        Unavailable.orNothing(territories.peers(code, PEERS)))
                .flatMap(known -> comparison(known.getT1(), known.getT2()));
    }

    private Mono<Comparison> comparison(Optional<Profile> profile, Optional<Peers> peers) {
        Mono<Optional<List<Gap>>> behind = profile.isPresent() && peers.isPresent()
                ? Unavailable.orNothing(gaps.of(profile.get(), peers.get()))
                : Mono.just(Optional.empty());
        return behind.map(found -> new Comparison(profile, peers, found));
    }
}
