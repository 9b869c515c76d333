package it.smartland.servers;

/** A server of the suite that runs as a process of this machine, on the loopback address, with its data in a folder. */
public sealed interface LocalServer extends AutoCloseable
        permits PostgresServer, KafkaServer, KeycloakServer, MailServer {

    /** For people, such as {@code PostgreSQL}. */
    String title();

    /** Of the program, such as {@code 18.6.0}. */
    String version();

    /** Where its clients reach it. */
    int port();

    /** The process, be it running or not. */
    LocalProcess process();

    /**
     * Starts it and returns when it serves; a server that runs already is only waited for.
     *
     * @throws StartFailure when it cannot, and then nothing of it is left running
     */
    void start();

    /** Stops it in good order; nothing happens when it does not run. */
    void stop();

    /** Kills it without warning. */
    default void kill9() {
        process().kill9();
    }

    default boolean isRunning() {
        return process().isRunning();
    }

    @Override
    default void close() {
        stop();
    }
}
