package it.smartland.participation.body;

import it.smartland.contracts.Topic;
import it.smartland.contracts.observatory.TerritoryState;
import it.smartland.platform.inbox.Projector;
import it.smartland.platform.topic.TopicNames;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what the observatory tells of territories. */
@Component
class TerritoryListener {

    private static final String PURPOSE = "territories";

    private final Projector projector;
    private final TerritoryProjection territories;
    private final TopicNames names;

    TerritoryListener(Projector projector, TerritoryProjection territories, TopicNames names) {
        this.projector = projector;
        this.territories = territories;
        this.names = names;
    }

    @KafkaListener(id = PURPOSE, topics = "#{__listener.topic}", groupId = "#{__listener.group}")
    void hear(List<ConsumerRecord<String, byte[]>> messages) {
        projector.apply("participation." + PURPOSE, messages, TerritoryState.class, territories::apply);
    }

    public String getTopic() {
        return names.of(Topic.OBSERVATORY_TERRITORIES);
    }

    public String getGroup() {
        return names.group("participation", PURPOSE);
    }
}
