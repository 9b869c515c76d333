package it.smartland.participation.moderation;

import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows acts with the names of the bodies whose officers did them. */
@Component
class ActViews {

    private final Bodies bodies;

    ActViews(Bodies bodies) {
        this.bodies = bodies;
    }

    Mono<ActView> of(RegisteredAct act) {
        return bodies.named(codes(List.of(act))).map(names -> ActView.of(act, names));
    }

    Mono<Page<ActView>> of(Page<RegisteredAct> page) {
        return bodies.named(codes(page.items())).map(names -> page.map(act -> ActView.of(act, names)));
    }

    private static List<String> codes(List<RegisteredAct> acts) {
        return acts.stream()
                .flatMap(registered -> Stream.ofNullable(registered.act().body()))
                .toList();
    }
}
