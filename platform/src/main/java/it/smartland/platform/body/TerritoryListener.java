package it.smartland.platform.body;

import it.smartland.contracts.Topic;
import it.smartland.contracts.observatory.TerritoryState;
import it.smartland.platform.inbox.Projector;
import it.smartland.platform.topic.TopicNames;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears what the observatory tells of territories. */
class TerritoryListener {

    private static final String PURPOSE = "territories";

    private final Projector projector;
    private final TerritoryProjection territories;
    private final TopicNames names;
    private final String service;

    TerritoryListener(Projector projector, TerritoryProjection territories, TopicNames names, String service) {
        this.projector = projector;
        this.territories = territories;
        this.names = names;
        this.service = service;
    }

    @KafkaListener(id = PURPOSE, topics = "#{__listener.topic}", groupId = "#{__listener.group}")
    void hear(List<ConsumerRecord<String, byte[]>> messages) {
        projector.apply(service + "." + PURPOSE, messages, TerritoryState.class, territories::apply);
    }

    public String getTopic() {
        return names.of(Topic.OBSERVATORY_TERRITORIES);
    }

    public String getGroup() {
        return names.group(service, PURPOSE);
    }
}
