package it.smartland.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server for development and tests: it speaks real SMTP, keeps each letter as a file and sends none on. */
public final class MailSink implements AutoCloseable {

    private static final String LETTER = ".eml";

    private final SMTPServer server;
    private final Path folder;
    private final AtomicLong count = new AtomicLong();

    private MailSink(int port, Path folder) {
        this.folder = folder;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .insertReceivedHeaders(false)
                .messageHandler((context, from, to, letter) -> keep(to, letter))
                .build();
    }

    /** Takes letters from now on; they are in the folder, in the order in which they came. */
    public static MailSink on(int port, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MailSink sink = new MailSink(port, folder);
        sink.server.start();
        return sink;
    }

    /** As a process of its own: port and folder. */
    public static void main(String[] arguments) {
        on(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    /** The letters that a sink has left in a folder, the first first. */
    public static List<Path> lettersIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(LETTER))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Written beside and moved, so that whoever reads a letter reads it whole. */
    private void keep(String to, byte[] letter) {
        String name = "%d-%06d".formatted(System.currentTimeMillis(), count.incrementAndGet());
        try {
            Path unfinished = Files.write(folder.resolve(name), letter);
            Files.move(unfinished, folder.resolve(name + LETTER));
        } catch (IOException e) {
            throw new UncheckedIOException("A letter to " + to + " cannot be kept", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
