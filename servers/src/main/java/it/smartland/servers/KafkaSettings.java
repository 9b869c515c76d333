package it.smartland.servers;

import java.nio.file.Path;

/** The broker's {@code server.properties}. */
record KafkaSettings(String listenAddress, int port, int controllerPort, String adminPassword, Durability durability) {

    private static final String TEMPLATE = """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            log.dirs=%4$s
            listeners=CLIENT://%5$s:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=CLIENT://127.0.0.1:%1$d
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=CLIENT
            listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT

            sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
            listener.name.client.sasl.enabled.mechanisms=SCRAM-SHA-512
            listener.name.client.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule \
            required username="admin" password="%3$s";
            # The controller's own door: PLAIN, because the SCRAM records are not loaded yet when it starts.
            sasl.mechanism.controller.protocol=PLAIN
            listener.name.controller.sasl.enabled.mechanisms=PLAIN
            listener.name.controller.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule \
            required username="admin" password="%3$s" user_admin="%3$s";

            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:admin
            allow.everyone.if.no.acl.found=false
            auto.create.topics.enable=false

            # One broker: every internal topic has one copy.
            default.replication.factor=1
            min.insync.replicas=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=4
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            share.coordinator.state.topic.num.partitions=4

            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=16777216
            # A killed broker may return only when the controller has given up its old session.
            broker.session.timeout.ms=3000
            broker.heartbeat.interval.ms=500
            controller.quorum.election.timeout.ms=250
            controller.quorum.election.backoff.max.ms=250
            """;

    private static final String FSYNC_EACH_BATCH = """
            # With one copy, an acknowledged batch must be on the disk, not only in the page cache.
            log.flush.interval.messages=1
            """;

    String storingIn(Path data) {
        String settings = TEMPLATE.formatted(port, controllerPort, adminPassword, data, listenAddress);
        return durability == Durability.DURABLE ? settings + FSYNC_EACH_BATCH : settings;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Kafka on port " + port;
    }
}
