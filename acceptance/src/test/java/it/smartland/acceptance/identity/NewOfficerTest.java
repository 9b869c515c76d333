package it.smartland.acceptance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Api;
import it.smartland.acceptance.suite.Suite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every body of the Province is there from the first start; an administrator only has to say who acts for it. */
class NewOfficerTest {

    private static final String REALM = "/admin/realms/smartland";
    private static final String ADRARA_SAN_MARTINO = "016001";

    private final Suite suite = Suite.running();

    @Test
    void everyBodyIsAnOrganizationOnce() {
        assertThat(suite.administration()
                        .get(REALM + "/organizations?max=1000")
                        .at("")
                        .valueStream()
                        .map(found -> found.path("alias").asString()))
                .hasSize(246)
                .doesNotHaveDuplicates()
                .contains("p_bg", ADRARA_SAN_MARTINO, "016253");
    }

    @Test
    void aMemberOfTheOfficersGroupActsForTheBody() {
        Api administration = suite.administration();
        String organization = REALM + "/organizations/" + organization(administration);
        JsonNode group = administration.get(organization + "/groups").at("/0");
        assertThat(group.path("name").asString()).isEqualTo("municipal-officer");

        String person = newPerson(administration, "sindaca-adrara");
        administration.post(organization + "/members", person).expect(201);
        administration
                .put(organization + "/groups/" + group.path("id").asString() + "/members/" + person, Map.of())
                .expect(204);

        new Participation(suite).openChallenge("sindaca-adrara", ADRARA_SAN_MARTINO, "Chi riapre il mulino?");
    }

    private static String organization(Api administration) {
        return administration
                .get(REALM + "/organizations?max=1000")
                .at("")
                .valueStream()
                .filter(found -> found.path("alias").asString().equals(ADRARA_SAN_MARTINO))
                .map(found -> found.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String newPerson(Api administration, String username) {
        Map<String, Object> person = Map.of(
                "username",
                username,
                "firstName",
                "Anna",
                "lastName",
                "Mulini",
                "email",
                username + "@example.org",
                "emailVerified",
                true,
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", "smartland")));
        String location = administration
                .post(REALM + "/users", person)
                .expect(201)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
