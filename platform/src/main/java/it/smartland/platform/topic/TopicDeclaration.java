package it.smartland.platform.topic;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;

/** Declares the topics once more where the broker was away when the service started, so that nobody has to restart it. */
final class TopicDeclaration {

    private final KafkaAdmin admin;
    private final AtomicBoolean declared = new AtomicBoolean();

    TopicDeclaration(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 15_000)
    void declare() {
        if (!declared.get()) {
            declared.set(admin.initialize());
        }
    }
}
