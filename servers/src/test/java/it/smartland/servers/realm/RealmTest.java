package it.smartland.servers.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmTest {

    private static final URI PUBLIC = URI.create("http://localhost:8080");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode local = JSON.readTree(Realm.local(PUBLIC, "s3cret").json());
    private final JsonNode open = JSON.readTree(Realm.of(PUBLIC, "s3cret").json());

    @Test
    void hasEveryBodyOfTheProvinceAsAnOrganizationWithItsOfficers() {
        assertThat(texts(open.get("organizations"), "alias"))
                .hasSize(244)
                .doesNotHaveDuplicates()
                .contains("p_bg", "016024", "016092", "016206", "016253");
        assertThat(BodyDesk.codes()).containsExactlyElementsOf(texts(open.get("organizations"), "alias"));
        assertThat(texts(organization(open, "016092").get("groups"), "name")).containsExactly("municipal-officer");
        assertThat(texts(organization(open, "p_bg").get("groups"), "name")).containsExactly("provincial-officer");
    }

    @Test
    void leavesBodiesWithoutAnAccountToTheDeskWhereItIsLocal() {
        assertThat(texts(local.get("organizations"), "alias"))
                .doesNotHaveDuplicates()
                .contains("p_bg", "016024", "016092", "016206", "016253")
                .doesNotContain("016001");
        assertThat(local.get("organizations"))
                .allMatch(organization -> !organization.get("members").isEmpty());
    }

    @Test
    void keepsTheIdsOfGroupsInEveryFreshRealm() {
        assertThat(texts(organization(open, "016092").get("groups"), "id"))
                .containsExactly("611d8f20-69ec-55c6-8a5f-2a16043f3e68");
        assertThat(texts(organization(local, "016092").get("groups"), "id"))
                .containsExactly("611d8f20-69ec-55c6-8a5f-2a16043f3e68");
    }

    @Test
    void makesAnOfficerOfDossenaByAGroupOfDossenaAlone() {
        JsonNode dossena = organization(local, "016092");
        String group = texts(dossena.get("groups"), "id").getFirst();

        assertThat(texts(dossena.get("members"), "username"))
                .containsExactly("comune-dossena", "comune-dossena-2", "segretario");
        assertThat(dossena.get("members").get(0).get("groups").get(0).asString())
                .isEqualTo(group);
        assertThat(all(account("comune-dossena").get("realmRoles"))).containsExactly("default-roles-smartland");
    }

    @Test
    void hasTheAccountsThatTheApiNamesEachWithItsOwnVerifiedAddress() {
        assertThat(texts(local.get("users"), "username"))
                .containsExactlyInAnyOrder(
                        "cittadino1",
                        "cittadino2",
                        "cittadino3",
                        "cittadino4",
                        "cittadino5",
                        "cittadino6",
                        "cittadino7",
                        "cittadino8",
                        "cittadino9",
                        "comune-bergamo",
                        "comune-dossena",
                        "comune-dossena-2",
                        "comune-spirano",
                        "comune-valbrembilla",
                        "segretario",
                        "provincia",
                        "provincia-2",
                        "impresa1",
                        "associazione1",
                        "valutatore1",
                        "valutatore2",
                        "valutatore3",
                        "amministratore");
        assertThat(texts(local.get("users"), "email"))
                .doesNotHaveDuplicates()
                .allMatch(e -> e.endsWith("@example.org"));
        assertThat(local.get("users"))
                .allMatch(user -> user.get("emailVerified").asBoolean());
        assertThat(all(account("valutatore1").get("realmRoles"))).contains("evaluator");
        assertThat(all(account("valutatore3").get("realmRoles"))).doesNotContain("evaluator");
        assertThat(texts(organization(local, "016206").get("groups"), "name"))
                .containsExactly("municipal-officer", "evaluator");
        assertThat(texts(organization(local, "016206").get("members"), "username"))
                .containsExactly("comune-spirano", "valutatore3");
    }

    @Test
    void givesPasswordsAndThePasswordGrantToALocalRealmOnly() {
        assertThat(open.has("users")).isFalse();
        assertThat(texts(open.get("clients"), "clientId")).containsExactly("smartland-portal", "smartland-mobile");
        assertThat(texts(local.get("clients"), "clientId"))
                .containsExactly("smartland-portal", "smartland-mobile", "smartland-local");
        assertThat(open.get("clients"))
                .noneMatch(c -> c.get("directAccessGrantsEnabled").asBoolean());
        assertThat(open.get("verifyEmail").asBoolean()).isTrue();
    }

    @Test
    void takesTheSecretAndThePublicAddressFromOutside() throws IOException {
        JsonNode portal = open.get("clients").get(0);
        assertThat(portal.get("secret").asString()).isEqualTo("s3cret");
        assertThat(all(portal.get("redirectUris"))).containsExactly(PUBLIC + "/login/oauth2/code/smartland");
        assertThat(open.toString()).doesNotContain("${public-url}");
        for (String file : List.of("smartland-realm.json", "local-accounts.json")) {
            try (InputStream in = Realm.class.getResourceAsStream("/realm/" + file)) {
                JsonNode kept = JSON.readTree(in);
                assertThat(kept.findValues("secret")).isEmpty();
                assertThat(kept.findValues("credentials")).isEmpty();
            }
        }
    }

    @Test
    void codesOfTheExampleBodiesHaveTheirCheckDigit() {
        assertThat(texts(local.get("organizations"), "alias").stream().filter(code -> code.length() == 11))
                .hasSize(2)
                .allMatch(RealmTest::checkDigitHolds);
    }

    @Test
    void writesTheFileUnderTheNameThatKeycloakImports(@TempDir Path folder) throws IOException {
        Path file = Realm.local(PUBLIC, "s3cret").writeTo(folder.resolve("import"));
        assertThat(file).hasFileName("smartland-realm.json");
        assertThat(JSON.readTree(Files.readString(file))).isEqualTo(local);
    }

    /** https://www.gazzettaufficiale.it: D.M. 23 December 1976, the check digit of an 11-digit fiscal code. */
    private static boolean checkDigitHolds(String code) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = code.charAt(i) - '0';
            sum += i % 2 == 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
        }
        return (10 - sum % 10) % 10 == code.charAt(10) - '0';
    }

    private JsonNode account(String username) {
        return find(local.get("users"), "username", username);
    }

    private static JsonNode organization(JsonNode realm, String alias) {
        return find(realm.get("organizations"), "alias", alias);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return elements(list)
                .filter(n -> n.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String field) {
        return elements(list).map(n -> n.get(field).asString()).toList();
    }

    private static List<String> all(JsonNode list) {
        return elements(list).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
