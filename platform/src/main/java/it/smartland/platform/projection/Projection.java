package it.smartland.platform.projection;

import it.smartland.contracts.Topic;
import it.smartland.platform.inbox.Arrival;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * A copy that a service keeps of what topics tell. A bean of this kind is all there is to declare: the platform declares
 * the topics, listens to them in a consumer group of the projection's own, and makes the copy anew when it is asked to.
 *
 * @param name within the service, in lower case: {@code territories}
 * @param states what each topic tells of
 * @param write writes states in one statement, each key of a topic once, and keeps rows that are not older
 * @param tables what it writes and nobody else does, with their schema; those that refer to others first
 */
public record Projection<S>(
        String name,
        Map<Topic, Class<? extends S>> states,
        Function<List<Arrival<S>>, Mono<Void>> write,
        List<String> tables) {

    public Projection {
        states = Map.copyOf(states);
        tables = List.copyOf(tables);
    }

    /** Of one topic. */
    public static <S> Projection<S> of(
            String name, Topic topic, Class<S> state, Function<List<Arrival<S>>, Mono<Void>> write, String... tables) {
        return new Projection<>(name, Map.of(topic, state), write, List.of(tables));
    }
}
