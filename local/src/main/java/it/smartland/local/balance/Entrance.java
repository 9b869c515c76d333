package it.smartland.local.balance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine, and the replicas behind it that take its connections in turn. */
final class Entrance {

    private static final int WAITING = 256;

    private final ServerSocket socket;
    private final List<Replica> replicas;
    private final AtomicInteger turn = new AtomicInteger();

    Entrance(int port, List<Replica> replicas) {
        try {
            this.socket = new ServerSocket(port, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException("Port " + port + " cannot be listened on", taken);
        }
        this.replicas = List.copyOf(replicas);
    }

    List<Replica> replicas() {
        return replicas;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Returns when the port is closed. */
    void serve(ExecutorService threads) {
        try {
            while (true) {
                Socket client = socket.accept();
                threads.execute(() -> connect(client, threads));
            }
        } catch (IOException closed) {
            // Nobody comes in any more; who is inside stays.
        }
    }

    private void connect(Socket client, ExecutorService threads) {
        try {
            client.setTcpNoDelay(true);
            new Line(client, next()).join(threads);
        } catch (IOException nobodyThere) {
            hangUp(client);
        }
    }

    /** The next of those that are ready; where it refuses, as one does that is about to stop, the one after it. */
    private Socket next() throws IOException {
        IOException refused = new IOException("no replica of port " + port() + " is ready");
        for (Replica replica : inTurn()) {
            try {
                return replica.connect();
            } catch (IOException e) {
                refused = e;
            }
        }
        throw refused;
    }

    private List<Replica> inTurn() {
        int first = Math.floorMod(turn.getAndIncrement(), replicas.size());
        List<Replica> order = new ArrayList<>(replicas.subList(first, replicas.size()));
        order.addAll(replicas.subList(0, first));
        return order.stream().filter(Replica::isReady).toList();
    }

    private static void hangUp(Socket client) {
        try {
            client.close();
        } catch (IOException closedAlready) {
            // There is nothing left to close.
        }
    }

    void close() throws IOException {
        socket.close();
    }
}
