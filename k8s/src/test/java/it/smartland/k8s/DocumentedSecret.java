package it.smartland.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * A secret that an operator is told of in {@code secrets.yaml}.
 *
 * @param madeBy by whom, and how
 */
record DocumentedSecret(String name, List<String> keys, String madeBy) {

    static final List<DocumentedSecret> ALL = read();

    static boolean knows(String name, String key) {
        return ALL.stream()
                .anyMatch(secret -> secret.name().equals(name) && secret.keys().contains(key));
    }

    @SuppressWarnings("unchecked")
    private static List<DocumentedSecret> read() {
        try {
            List<Map<String, Object>> listed =
                    new Yaml().load(Files.readString(Kustomize.HOME.resolve("secrets.yaml")));
            return listed.stream()
                    .map(secret -> new DocumentedSecret(
                            (String) secret.get("name"), (List<String>) secret.get("keys"), (String)
                                    secret.get("madeBy")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
