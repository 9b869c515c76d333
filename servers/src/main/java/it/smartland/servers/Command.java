package it.smartland.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program that runs to its end. */
final class Command {

    private Command() {}

    /** Runs it; what it prints is not kept (it may hold secrets) unless it fails. */
    static void run(String title, List<String> command, Path folder) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw Faults.startFailure(title, folder, new IOException(printed.strip()));
            }
        } catch (IOException e) {
            throw Faults.startFailure(title, folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start of " + title + " was interrupted.", e);
        }
    }
}
