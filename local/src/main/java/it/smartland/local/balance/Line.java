package it.smartland.local.balance;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ExecutorService;

/** A connection of a client, joined to one of a replica until both have said all they had to say. */
record Line(Socket client, Socket replica) {

    void join(ExecutorService threads) {
        threads.execute(() -> carry(replica, client));
        carry(client, replica);
    }

    /** The end of what one says is told to the other, who may still be speaking; a break ends both. */
    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
            if (from.isOutputShutdown()) {
                hangUp();
            }
        } catch (IOException broken) {
            hangUp();
        }
    }

    private void hangUp() {
        close(client);
        close(replica);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // There is nothing left to close.
        }
    }
}
