package it.smartland.participation.answer;

import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows official answers to whoever asks, with the names of the bodies. */
@Component
class AnswerViews {

    private final Bodies bodies;
    private final Clock clock;

    AnswerViews(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    Mono<AnswerView> of(FoundAnswer found, @Nullable Caller caller) {
        return bodies.named(List.of(found.answer().owner()))
                .map(names -> AnswerView.of(found, names, caller, clock.instant()));
    }

    Mono<Page<AnswerView>> of(Page<FoundAnswer> page, @Nullable Caller caller) {
        return bodies.named(page.items().stream()
                        .map(found -> found.answer().owner())
                        .toList())
                .map(names -> page.map(found -> AnswerView.of(found, names, caller, clock.instant())));
    }
}
