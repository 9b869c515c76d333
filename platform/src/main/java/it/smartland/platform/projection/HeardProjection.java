package it.smartland.platform.projection;

import it.smartland.platform.topic.TopicNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A projection under the names that its broker knows.
 *
 * @param consumer what its inbox calls it
 * @param plainGroup the consumer group of its first generation
 * @param states what each topic tells of, by the topic's name
 */
record HeardProjection<S>(
        Projection<S> projection, String consumer, String plainGroup, Map<String, Class<? extends S>> states) {

    static <S> HeardProjection<S> of(Projection<S> projection, String service, TopicNames names) {
        return new HeardProjection<>(
                projection,
                service + "." + projection.name(),
                names.group(service, projection.name()),
                projection.states().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(entry -> names.of(entry.getKey()), Map.Entry::getValue)));
    }

    List<String> topics() {
        return states.keySet().stream().sorted().toList();
    }

    String group(Generation generation) {
        return generation.group(plainGroup);
    }

    Class<? extends S> state(String topic) {
        return Objects.requireNonNull(states.get(topic), topic);
    }
}
