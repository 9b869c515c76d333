package it.smartland.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an outside body may do: read what the suite publishes, in groups of its own. */
class KafkaAccessTest {

    private static final KafkaAccess KAFKA = TestServers.environment("outside").kafka();
    private static final String READER = "ente-" + Secrets.random();
    private static final String PUBLISHED = "smartland." + Secrets.random() + ".v1";
    private static final String DEAD = "smartland-dead." + Secrets.random() + ".v1";
    private static final Map<String, Object> LOGIN = KAFKA.login(READER, "reading");

    @BeforeAll
    static void publish() throws Exception {
        KAFKA.addReader(READER, "reading");
        try (Admin admin = Admin.create(KAFKA.servicesLogin())) {
            admin.createTopics(List.of(new NewTopic(PUBLISHED, 1, (short) 1), new NewTopic(DEAD, 1, (short) 1)))
                    .all()
                    .get();
        }
        try (KafkaProducer<String, String> producer = producer(KAFKA.servicesLogin())) {
            producer.send(new ProducerRecord<>(PUBLISHED, "key", "published")).get();
        }
    }

    @Test
    void readsInAGroupOfItsOwn() {
        try (KafkaConsumer<String, String> consumer = consumer(READER + ".copy")) {
            consumer.subscribe(List.of(PUBLISHED));
            assertThat(consumer.poll(Duration.ofSeconds(30)))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("published");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"smartland.participation", "another-body.copy", "ente"})
    void doesNotReadInAGroupOfOthers(String group) {
        try (KafkaConsumer<String, String> consumer = consumer(group)) {
            consumer.subscribe(List.of(PUBLISHED));
            assertThatThrownBy(() -> consumer.poll(Duration.ofSeconds(30)))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void doesNotReadDeadLetters() {
        try (KafkaConsumer<String, String> consumer = consumer(READER + ".dead")) {
            consumer.subscribe(List.of(DEAD));
            assertThatThrownBy(() -> consumer.poll(Duration.ofSeconds(30)))
                    .isInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void doesNotPublish() {
        try (KafkaProducer<String, String> producer = producer(LOGIN)) {
            // Refused while it is sent, or already when the producer introduces itself.
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(PUBLISHED, "key", "forged"))
                            .get())
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void createsNoTopicAndSeesOnlyWhatIsPublished() throws Exception {
        try (Admin admin = Admin.create(LOGIN)) {
            var created = admin.createTopics(List.of(new NewTopic("smartland.forged.v1", 1, (short) 1)));
            assertThatThrownBy(() -> created.all().get()).hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThat(admin.listTopics().names().get())
                    .contains(PUBLISHED)
                    .allMatch(topic -> topic.startsWith("smartland."));
        }
    }

    @Test
    void removesNothingAndChangesNoSetting() {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, PUBLISHED);
        AlterConfigOp shorter = new AlterConfigOp(new ConfigEntry("retention.ms", "1"), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(LOGIN)) {
            isRefused(admin.deleteTopics(List.of(PUBLISHED)).all());
            isRefused(admin.deleteRecords(Map.of(new TopicPartition(PUBLISHED, 0), RecordsToDelete.beforeOffset(1)))
                    .all());
            isRefused(admin.createPartitions(Map.of(PUBLISHED, NewPartitions.increaseTo(9)))
                    .all());
            isRefused(admin.incrementalAlterConfigs(Map.of(topic, List.of(shorter)))
                    .all());
            isRefused(admin.deleteConsumerGroups(List.of("smartland.participation"))
                    .all());
        }
    }

    @Test
    void grantsNothingAndMakesNoUser() {
        AclBinding everything = new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, "*", PatternType.LITERAL),
                new AccessControlEntry("User:" + READER, "*", AclOperation.ALL, AclPermissionType.ALLOW));
        ScramCredentialInfo form = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        try (Admin admin = Admin.create(LOGIN)) {
            isRefused(admin.createAcls(List.of(everything)).all());
            isRefused(admin.alterUserScramCredentials(
                            List.of(new UserScramCredentialUpsertion(KafkaAccess.ADMIN, form, "stolen")))
                    .all());
        }
    }

    @Test
    void doesNotEnterWithAWrongPassword() {
        try (Admin admin = Admin.create(KAFKA.login(READER, "guess"))) {
            var nodes = admin.describeCluster().nodes();
            assertThatThrownBy(nodes::get).hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static void isRefused(KafkaFuture<?> act) {
        assertThatThrownBy(act::get).hasCauseInstanceOf(AuthorizationException.class);
    }

    private static KafkaConsumer<String, String> consumer(String group) {
        Map<String, Object> settings = new HashMap<>(LOGIN);
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static KafkaProducer<String, String> producer(Map<String, Object> login) {
        return new KafkaProducer<>(login, new StringSerializer(), new StringSerializer());
    }
}
