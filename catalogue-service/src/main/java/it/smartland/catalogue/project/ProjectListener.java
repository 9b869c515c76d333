package it.smartland.catalogue.project;

import it.smartland.catalogue.practice.PracticeService;
import it.smartland.contracts.Topic;
import it.smartland.contracts.grants.ProjectState;
import it.smartland.platform.inbox.Arrival;
import it.smartland.platform.inbox.Projector;
import it.smartland.platform.topic.TopicNames;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hears of funded projects; of each that is completed it makes one draft for the editors, however often it is told. */
@Component
class ProjectListener {

    private static final String PURPOSE = "projects";

    private final Projector projector;
    private final PracticeService practices;
    private final TopicNames names;

    ProjectListener(Projector projector, PracticeService practices, TopicNames names) {
        this.projector = projector;
        this.practices = practices;
        this.names = names;
    }

    @KafkaListener(id = PURPOSE, topics = "#{__listener.topic}", groupId = "#{__listener.group}")
    void hear(List<ConsumerRecord<String, byte[]>> messages) {
        projector.apply("catalogue." + PURPOSE, messages, ProjectState.class, this::draft);
    }

    private Mono<Void> draft(List<Arrival<ProjectState>> arrivals) {
        return Flux.fromIterable(arrivals)
                .map(Arrival::state)
                .concatMap(project -> Mono.justOrEmpty(CompletedProject.of(project)))
                .concatMap(completed -> practices.draftFrom(completed.id(), completed.draft()))
                .then();
    }

    public String getTopic() {
        return names.of(Topic.GRANTS_PROJECTS);
    }

    public String getGroup() {
        return names.group("catalogue", PURPOSE);
    }
}
