package it.smartland.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class StreamPropertiesTest {

    /** How a cluster adds its own authority's certificate to what the settings already say of the broker. */
    @Test
    void theEnvironmentAddsSettingsOfKafkaUnderTheirOwnNames() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "SMARTLAND_GATEWAY_STREAM_KAFKA_SSL_TRUSTSTORE_LOCATION",
                                "/etc/smartland/kafka/ca.crt")));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "file", Map.of("smartland.gateway.stream.kafka[bootstrap.servers]", "kafka:9093")));
        ConfigurationPropertySources.attach(environment);

        StreamProperties bound =
                Binder.get(environment).bindOrCreate("smartland.gateway.stream", StreamProperties.class);

        assertThat(bound.kafka())
                .containsEntry("ssl.truststore.location", "/etc/smartland/kafka/ca.crt")
                .containsEntry("bootstrap.servers", "kafka:9093");
    }
}
