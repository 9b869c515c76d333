package it.smartland.local.stack;

import it.smartland.servers.LocalProcess;
import it.smartland.servers.LocalServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Set;

/**
 * PostgreSQL, Kafka or Keycloak as a part of the stack.
 *
 * @param before what it must find, done at every start
 * @param whenReady what others must find, done at every start
 */
record ServerPart(LocalServer server, List<String> ports, Set<String> after, Runnable before, Runnable whenReady)
        implements Part {

    @Override
    public String name() {
        return server.process().name();
    }

    @Override
    public String title() {
        return server.title();
    }

    @Override
    public String version() {
        return server.version();
    }

    @Override
    public LocalProcess process() {
        return server.process();
    }

    @Override
    public boolean isReady() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public void start() {
        before.run();
        server.start();
        whenReady.run();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
