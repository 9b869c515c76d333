package it.smartland.observatory.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.observatory.territory.Places;
import it.smartland.observatory.territory.Places.Place;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ObservatoryApi.PATH + "/territories/{code}")
@Tag(name = "territories")
class ProfileController {

    private final Places places;
    private final Profiles profiles;
    private final Features features;

    ProfileController(Places places, Profiles profiles, Features features) {
        this.places = places;
        this.profiles = profiles;
        this.features = features;
    }

    @GetMapping("/profile")
    @Operation(operationId = "showProfile", summary = "The latest values of a territory beside those of its like")
    Mono<ProfileView> profile(@PathVariable String code) {
        return places.require(code).flatMap(profiles::of);
    }

    @GetMapping("/peers")
    @Operation(operationId = "listPeers", summary = "The territories that are most like one, and why")
    Mono<PeersView> peers(@PathVariable String code, @RequestParam(defaultValue = "8") @Min(1) @Max(50) int limit) {
        return places.require(code).flatMap(place -> peers(place, limit));
    }

    private Mono<PeersView> peers(Place place, int limit) {
        Mono<Map<String, String>> names = places.all().collectMap(Place::code, Place::name);
        return features.of(place.level())
                .map(known -> new Likeness(known).peersOf(place.code(), limit))
                .zipWith(names, ProfileController::view);
    }

    private static PeersView view(List<Likeness.Peer> peers, Map<String, String> names) {
        return new PeersView(peers.stream()
                .map(peer -> PeersView.Item.of(peer, names.getOrDefault(peer.territory(), peer.territory())))
                .toList());
    }
}
