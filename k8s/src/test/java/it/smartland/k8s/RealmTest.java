package it.smartland.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.servers.realm.Realm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The realm that a cluster imports is the one of every other installation, its secrets by reference. */
class RealmTest {

    private static final String COMMITTED = "platform/keycloak/realm.yaml";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final String ANY_ADDRESS = "https://public.invalid";

    @Test
    @SuppressWarnings("unchecked")
    void theCommittedImportIsMadeOfTheRealm() throws IOException {
        String json = Realm.of(URI.create(ANY_ADDRESS), "${PORTAL_CLIENT_SECRET}")
                .json()
                .replace(ANY_ADDRESS, "${PUBLIC_URL}");
        Map<String, Object> realm = Schemas.JSON.readValue(json, LinkedHashMap.class);
        realm.put("smtpServer", mail());
        Path drawn = Files.writeString(
                Files.createDirectories(Kustomize.HOME.resolve("target")).resolve("realm.yaml"), yaml(imported(realm)));

        assertThat(Kustomize.HOME.resolve(COMMITTED))
                .as("copy %s to k8s/%s", drawn, COMMITTED)
                .hasSameTextualContentAs(drawn);
    }

    @Test
    void everyPlaceholderHasItsSecret() {
        Map<String, Object> spec = Manifests.read(Kustomize.render("overlays/production/platform"))
                .named("KeycloakRealmImport", "smartland")
                .spec();
        Set<String> used = PLACEHOLDER
                .matcher(new Yaml().dump(spec.get("realm")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Map<String, Object> placeholders = Resource.map(spec, "placeholders");

        assertThat(placeholders.keySet()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(placeholders.keySet())
                .map(name -> Resource.map(Resource.map(placeholders, name), "secret"))
                .allMatch(
                        secret -> DocumentedSecret.knows(Resource.text(secret, "name"), Resource.text(secret, "key")));
    }

    /** Whoever registers proves an address by a letter. */
    private static Map<String, Object> mail() {
        return new TreeMap<>(Map.of(
                "host", "smtp.provincia.bergamo.it",
                "port", "587",
                "from", "noreply@smartland.provincia.bergamo.it",
                "starttls", "true",
                "auth", "true",
                "user", "${SMTP_USER}",
                "password", "${SMTP_PASSWORD}"));
    }

    private static Map<String, Object> imported(Map<String, Object> realm) {
        Map<String, Object> placeholders = new LinkedHashMap<>();
        placeholders.put("PORTAL_CLIENT_SECRET", secret("portal-client", "secret"));
        placeholders.put("PUBLIC_URL", secret("portal-client", "public-url"));
        placeholders.put("SMTP_USER", secret("participation-mail", "username"));
        placeholders.put("SMTP_PASSWORD", secret("participation-mail", "password"));
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("keycloakCRName", "smartland-keycloak");
        spec.put("placeholders", placeholders);
        spec.put("realm", realm);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("apiVersion", "k8s.keycloak.org/v2alpha1");
        body.put("kind", "KeycloakRealmImport");
        body.put("metadata", Map.of("name", "smartland"));
        body.put("spec", spec);
        return body;
    }

    private static Map<String, Object> secret(String name, String key) {
        return Map.of("secret", new TreeMap<>(Map.of("name", name, "key", key)));
    }

    private static String yaml(Map<String, Object> body) {
        DumperOptions form = new DumperOptions();
        form.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        form.setWidth(120);
        form.setSplitLines(false);
        return new Yaml(form).dump(body);
    }
}
