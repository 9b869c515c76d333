package it.smartland.servers;

import java.nio.file.Path;

/**
 * Real servers for tests. They are started when a test first needs them and are shared by all test classes and all
 * modules; each environment is as good as a server of its own. They are processes of this machine, or containers where
 * an engine answers. What a test stops or kills must be its own, always a process: {@link #privatePostgres()}, {@link
 * #privateKafka()}.
 */
public final class TestServers {

    private static final SharedServers SHARED =
            new SharedServers(Workspace.folder().resolve("test"));

    private TestServers() {}

    /**
     * An environment on the shared servers: a new database, topics and consumer groups of its own, an issuer of tokens.
     *
     * @param name of the service under test: lower-case letters
     */
    public static TestEnvironment environment(String name) {
        return new TestEnvironment(name, TestServers::sharedPostgres, TestServers::sharedKafka);
    }

    /** An environment on these servers, which the test has for itself. */
    public static TestEnvironment environment(String name, PostgresServer postgres, KafkaServer kafka) {
        return new TestEnvironment(name, postgres::access, kafka::access);
    }

    /** As {@link #environment(String)}, but with a broker that the test has for itself. */
    public static TestEnvironment environment(String name, KafkaServer kafka) {
        return new TestEnvironment(name, TestServers::sharedPostgres, kafka::access);
    }

    /** As {@link #environment(String)}, but with a database server that the test has for itself. */
    public static TestEnvironment environment(String name, PostgresServer postgres) {
        return new TestEnvironment(name, postgres::access, TestServers::sharedKafka);
    }

    /** A started broker that the test has for itself, to stop, kill and start again; closed with {@code @AutoClose}. */
    public static KafkaServer privateKafka() {
        KafkaServer server = new KafkaServer(
                SHARED.newPrivateFolder("kafka"),
                Ports.free(),
                Ports.free(),
                Secrets.random(),
                Secrets.random(),
                Durability.THROW_AWAY);
        server.start();
        return server;
    }

    /** A started database server that the test has for itself; closed with {@code @AutoClose}. */
    public static PostgresServer privatePostgres() {
        PostgresServer server = new PostgresServer(
                SHARED.newPrivateFolder("postgres"), Ports.free(), Secrets.random(), Durability.THROW_AWAY);
        server.start();
        return server;
    }

    /**
     * The shared Keycloak with that realm in it. Its first start takes a minute: a test that only needs tokens takes
     * {@link TestTokens}.
     *
     * @param realm a realm's export
     */
    public static KeycloakServer keycloak(Path realm) {
        return SHARED.keycloak(realm);
    }

    private static PostgresAccess sharedPostgres() {
        return ContainerEngine.isChosen()
                ? ContainerServers.OF_THIS_JVM.postgres()
                : SHARED.postgres().access();
    }

    private static KafkaAccess sharedKafka() {
        return ContainerEngine.isChosen()
                ? ContainerServers.OF_THIS_JVM.kafka()
                : SHARED.kafka().access();
    }

    static void release() {
        SHARED.release();
    }
}
