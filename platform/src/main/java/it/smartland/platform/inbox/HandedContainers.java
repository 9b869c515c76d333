package it.smartland.platform.inbox;

import java.util.stream.Stream;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Listeners beside those of {@code @KafkaListener}: what they refused is handed to them once more as well. */
@FunctionalInterface
public interface HandedContainers {

    Stream<? extends MessageListenerContainer> containers();
}
