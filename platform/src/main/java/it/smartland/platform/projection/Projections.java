package it.smartland.platform.projection;

import it.smartland.platform.inbox.HandedContainers;
import it.smartland.platform.inbox.Projector;
import it.smartland.platform.topic.TopicNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The projections of a service, which listen while it runs. */
final class Projections implements HandedContainers, SmartLifecycle {

    private final List<ProjectionListener<?>> listeners;
    private volatile boolean running;

    Projections(
            Stream<Projection<?>> projections,
            ConcurrentKafkaListenerContainerFactory<String, byte[]> containers,
            Projector projector,
            Generations generations,
            TopicNames names,
            String service) {
        listeners = projections
                .<ProjectionListener<?>>map(projection ->
                        listener(HeardProjection.of(projection, service, names), containers, projector, generations))
                .toList();
    }

    private static <S> ProjectionListener<S> listener(
            HeardProjection<S> heard,
            ConcurrentKafkaListenerContainerFactory<String, byte[]> containers,
            Projector projector,
            Generations generations) {
        var container = containers.createContainer(heard.topics().toArray(String[]::new));
        // What compaction took from the end of a partition counts as read.
        container.getContainerProperties().setFixTxOffsets(true);
        container.getContainerProperties().setAssignmentCommitOption(AssignmentCommitOption.ALWAYS);
        return new ProjectionListener<>(heard, container, projector, generations);
    }

    @Override
    public Stream<MessageListenerContainer> containers() {
        return listeners.stream().map(ProjectionListener::container);
    }

    Stream<ProjectionListener<?>> all() {
        return listeners.stream();
    }

    Optional<ProjectionListener<?>> named(String name) {
        return all().filter(listener -> listener.heard().projection().name().equals(name))
                .findFirst();
    }

    @Override
    public void start() {
        listeners.forEach(ProjectionListener::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        listeners.forEach(ProjectionListener::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AbstractMessageListenerContainer.DEFAULT_PHASE;
    }
}
