package it.smartland.servers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to run PostgreSQL, which refuses to be root, when this JVM is root: in a user namespace, where the files stay
 * root's; else, where the machine forbids namespaces, as {@code nobody}, to whom the data folder is then given.
 */
record Unprivileged(List<String> prefix) {

    static final Unprivileged ORDINARY_USER = new Unprivileged(List.of());
    static final Unprivileged USER_NAMESPACE = new Unprivileged(List.of("unshare", "-U"));
    static final Unprivileged NOBODY =
            new Unprivileged(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY_ID = 65534;

    static Unprivileged ofThisMachine() {
        if (!isRoot()) {
            return ORDINARY_USER;
        }
        return succeeds("unshare", "-U", "true") ? USER_NAMESPACE : NOBODY;
    }

    /** Gives the folder to whom the program runs as. */
    void handOver(Path folder) throws IOException {
        if (!equals(NOBODY)) {
            return;
        }
        requireReachable(folder);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes a) throws IOException {
                return give(visited);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                return give(file);
            }
        });
    }

    private static FileVisitResult give(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
        return FileVisitResult.CONTINUE;
    }

    private void requireReachable(Path folder) {
        List<String> enter = new ArrayList<>(prefix);
        enter.addAll(List.of("test", "-x", folder.resolve("..").toString()));
        if (!succeeds(enter.toArray(String[]::new))) {
            throw new StartFailure("PostgreSQL refuses to run as root, and no other user may enter " + folder
                    + ": start as an ordinary user, or from a checkout that others may enter.");
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
