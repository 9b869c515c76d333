package it.smartland.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class Ports {

    // Below the range from which Linux takes the ports of outgoing connections, so that none is taken meanwhile.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;

    private Ports() {}

    /** A port that nobody listens on now. */
    public static int free() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StartFailure("No free port was found between " + LOWEST + " and " + HIGHEST + ".");
    }

    /**
     * Refuses a port that somebody listens on.
     *
     * @param user who needs it, such as {@code PostgreSQL}
     */
    public static void requireFree(int port, String user) {
        if (!isFree(port)) {
            throw new StartFailure("Port " + port + ", which " + user + " needs, is taken by " + holder(port)
                    + ": stop that first, or choose another port.");
        }
    }

    public static boolean isListening(int port) {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static String holder(int port) {
        Optional<ProcessHandle> holder = PortHolder.of(port);
        return holder.map(process -> "process " + process.pid()
                        + process.info()
                                .command()
                                .map(command -> " (" + command + ")")
                                .orElse(""))
                .orElse("a program of another user");
    }
}
