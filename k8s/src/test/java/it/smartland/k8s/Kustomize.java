package it.smartland.k8s;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Renders folders of this module, each once. */
final class Kustomize {

    /** The folder that holds the manifests. */
    static final Path HOME = Path.of("").toAbsolutePath();

    private static final Map<String, String> RENDERED = new ConcurrentHashMap<>();

    private Kustomize() {}

    /** @param folder below this module, such as {@code overlays/production} */
    static String render(String folder) {
        return RENDERED.computeIfAbsent(folder, Kustomize::build);
    }

    private static String build(String folder) {
        List<String> command = new ArrayList<>(program());
        command.add(HOME.resolve(folder).toString());
        try {
            Path errors = Files.createTempFile("kustomize", ".log");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(folder + " cannot be rendered: " + Files.readString(errors));
            }
            Files.delete(errors);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No Kustomize: ./smartland test provides one; SMARTLAND_KUSTOMIZE names another.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while " + folder + " was rendered", e);
        }
    }

    /** The one that ./smartland test has found or fetched, else the one in kubectl. */
    private static List<String> program() {
        return List.of(System.getenv()
                .getOrDefault("SMARTLAND_KUSTOMIZE", "kubectl kustomize")
                .split(" "));
    }
}
