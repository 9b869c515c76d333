package it.smartland.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An application as its build left it: one jar that is unpacked before it runs, which starts faster. */
final class BootJar {

    /** The name of the jar inside the unpacked folder. */
    static final String MAIN = "app.jar";

    private static final int HASH_LENGTH = 12;
    private static final long UNPACKING_SECONDS = 120;

    private final Path jar;
    private final String version;

    private BootJar(Path jar, String version) {
        this.jar = jar;
        this.version = version;
    }

    static BootJar of(Path project, Application application) {
        var target = project.resolve(application.module()).resolve("target");
        try (var jars = Files.newDirectoryStream(target, application.module() + "-*.jar")) {
            for (var jar : jars) {
                var name = jar.getFileName().toString();
                return new BootJar(
                        jar, name.substring(application.module().length() + 1, name.length() - ".jar".length()));
            }
        } catch (IOException absent) {
            throw new StackException(
                    "The application " + application.name() + " is not built: " + target + " is missing.", absent);
        }
        throw new StackException(
                "The application " + application.name() + " is not built: there is no jar in " + target + ".");
    }

    /** Its version and a mark that is the same for the same content, whenever and wherever it was built. */
    String build() {
        return version + "-" + hash();
    }

    private String hash() {
        try (var zip = new ZipFile(jar.toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            zip.stream()
                    .map(BootJar::line)
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (IOException unreadable) {
            throw new StackException("The jar " + jar + " cannot be read: build it again.", unreadable);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n';
    }

    /** The folder with the unpacked jar, made when it is not there yet. */
    Path unpackInto(Path folder) throws InterruptedException {
        if (Files.exists(folder.resolve(MAIN))) {
            return folder;
        }
        var beside = folder.resolveSibling(folder.getFileName() + ".new");
        try {
            DataFolder.delete(beside);
            extract(beside);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void extract(Path destination) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djarmode=tools",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                destination.toString(),
                "--application-filename",
                MAIN);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            var said = String.join(" ", output.lines().toList());
            if (!process.waitFor(UNPACKING_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(jar + " was not unpacked: " + said);
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
