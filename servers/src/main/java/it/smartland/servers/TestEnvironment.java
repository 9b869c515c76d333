package it.smartland.servers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What a service under test needs to know, under the names of the environment variables that it reads in production.
 * Nothing in it is shared with another environment. A server starts when something of it is first asked for, so a
 * service without Kafka starts none.
 */
public final class TestEnvironment {

    private final Supplier<PostgresAccess> postgres;
    private final Supplier<KafkaAccess> kafka;
    private final AtomicBoolean databaseExists = new AtomicBoolean();
    private final String database;
    private final String databasePassword = Secrets.random();
    private final String prefix;

    TestEnvironment(String name, Supplier<PostgresAccess> postgres, Supplier<KafkaAccess> kafka) {
        String distinction = UUID.randomUUID().toString().substring(24);
        this.postgres = postgres;
        this.kafka = kafka;
        this.database = name + "_" + distinction;
        this.prefix = "smartland-t" + distinction;
    }

    /** The whole environment; asking for it starts every server. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        suppliers().forEach((name, value) -> properties.put(name, value.get()));
        return properties;
    }

    /** Hands each variable to a registry such as Spring's {@code DynamicPropertyRegistry}. */
    public void registerTo(BiConsumer<String, Supplier<Object>> registry) {
        suppliers().forEach(registry);
    }

    /** The issuer that the service trusts. */
    public TestTokens tokens() {
        return TestTokens.issuer();
    }

    /** What the names of the environment's topics begin with. */
    public String topicPrefix() {
        return prefix + ".";
    }

    /** What the names of its dead-letter topics begin with. */
    public String deadLetterPrefix() {
        return prefix + "-dead.";
    }

    /** What the names of its consumer groups begin with. */
    public String groupPrefix() {
        return prefix + ".";
    }

    /** The JDBC address of its database, user {@link #databaseUser()}. */
    public String jdbcUrl() {
        return databaseServer().jdbcUrl(database);
    }

    public String databaseUser() {
        return database;
    }

    public String databasePassword() {
        return databasePassword;
    }

    /** The broker, to look at what the service has published or to publish what it shall read. */
    public KafkaAccess kafka() {
        return kafka.get();
    }

    private PostgresAccess databaseServer() {
        PostgresAccess server = postgres.get();
        synchronized (databaseExists) {
            if (!databaseExists.get()) {
                server.createDatabase(database, databasePassword);
                databaseExists.set(true);
            }
        }
        return server;
    }

    private Map<String, Supplier<Object>> suppliers() {
        Map<String, Supplier<Object>> suppliers = new LinkedHashMap<>();
        suppliers.put("SMARTLAND_DB_HOST", () -> databaseServer().host());
        suppliers.put("SMARTLAND_DB_PORT", () -> databaseServer().port());
        suppliers.put("SMARTLAND_DB_NAME", () -> database);
        suppliers.put("SMARTLAND_DB_USER", this::databaseUser);
        suppliers.put("SMARTLAND_DB_PASSWORD", this::databasePassword);
        suppliers.put("SMARTLAND_KAFKA_BOOTSTRAP", () -> kafka().bootstrap());
        suppliers.put("SMARTLAND_KAFKA_PROTOCOL", () -> KafkaAccess.PROTOCOL);
        suppliers.put("SMARTLAND_KAFKA_USER", () -> KafkaAccess.SERVICES);
        suppliers.put("SMARTLAND_KAFKA_PASSWORD", () -> kafka().servicesPassword());
        suppliers.put("SMARTLAND_TOPIC_PREFIX", this::topicPrefix);
        suppliers.put("SMARTLAND_DEAD_LETTER_PREFIX", this::deadLetterPrefix);
        suppliers.put("SMARTLAND_GROUP_PREFIX", this::groupPrefix);
        suppliers.put("SMARTLAND_ISSUER", () -> tokens().issuerUri());
        suppliers.put("SMARTLAND_JWKS_URI", () -> tokens().jwksUri());
        suppliers.put("SMARTLAND_PUBLIC_URL", () -> "http://localhost:8080");
        suppliers.put("MANAGEMENT_SERVER_PORT", () -> 0);
        return suppliers;
    }
}
