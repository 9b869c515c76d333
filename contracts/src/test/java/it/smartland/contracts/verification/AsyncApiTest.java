package it.smartland.contracts.verification;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.EventType;
import it.smartland.contracts.Topic;
import it.smartland.contracts.registry.EventTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the AsyncAPI document to the code: the same topics, the same events, no dangling reference. */
class AsyncApiTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(RESOURCES.resolve("asyncapi.yaml"));

    static List<EventType> eventTypes() {
        return FoundEventTypes.all();
    }

    @Test
    void theRegistryListsEveryEventTypeOnce() {
        assertThat(EventTypes.ALL).containsExactlyInAnyOrderElementsOf(eventTypes());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = DOCUMENT.findValuesAsString("$ref");

        assertThat(references).isNotEmpty().allSatisfy(AsyncApiTest::assertResolves);
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyEventIsAMessageOfItsTopicsChannelWithItsSchema(EventType event) {
        JsonNode channel = channelAt(event.topic().named("smartland."));
        JsonNode message = messages(channel)
                .filter(found -> found.path("name").asString().equals(event.type()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message " + event.type()));

        assertThat(message.at("/payload/$ref").asString()).isEqualTo(Schemas.path(event.type()));
        assertThat(message.at("/traits/0/$ref").asString()).isEqualTo("#/components/messageTraits/cloudEvent");
    }

    @Test
    void describesNoEventAndNoTopicThatTheCodeDoesNotKnow() {
        Set<String> known = eventTypes().stream().map(EventType::type).collect(Collectors.toSet());
        Set<String> topics = Stream.of(Topic.values())
                .map(topic -> topic.named("smartland."))
                .collect(Collectors.toSet());

        assertThat(DOCUMENT.at("/components/messages").valueStream())
                .extracting(message -> message.path("name").asString())
                .isSubsetOf(known);
        assertThat(DOCUMENT.at("/channels").valueStream())
                .extracting(channel -> channel.path("address").asString())
                .isSubsetOf(topics);
    }

    @Test
    void everyChannelHasAnOperation() {
        assertThat(DOCUMENT.at("/operations").valueStream())
                .extracting(operation -> operation.at("/channel/$ref").asString())
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.at("/channels").propertyNames().stream()
                        .map(name -> "#/channels/" + name)
                        .toList());
    }

    private static JsonNode channelAt(String address) {
        return DOCUMENT.at("/channels")
                .valueStream()
                .filter(channel -> channel.path("address").asString().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no channel " + address));
    }

    private static Stream<JsonNode> messages(JsonNode channel) {
        return channel.path("messages")
                .valueStream()
                .map(message -> DOCUMENT.at(message.path("$ref").asString().substring(1)));
    }

    private static void assertResolves(String reference) {
        if (reference.startsWith("#")) {
            assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        } else {
            assertThat(Files.isRegularFile(RESOURCES.resolve(reference)))
                    .as(reference)
                    .isTrue();
        }
    }
}
