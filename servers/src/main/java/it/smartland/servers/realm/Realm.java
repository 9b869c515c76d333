package it.smartland.servers.realm;

import it.smartland.servers.realm.LocalAccounts.Account;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The realm {@code smartland} as one document that Keycloak imports at its first start. */
public final class Realm {

    /** The realm's name, the last part of the issuer. */
    public static final String NAME = "smartland";

    /** The confidential client through which the gateway signs people in. */
    public static final String PORTAL_CLIENT = "smartland-portal";

    /** The password of every account of a local realm. */
    public static final String LOCAL_PASSWORD = "smartland";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode document;

    private Realm(ObjectNode document) {
        this.document = document;
    }

    /**
     * The realm of a public installation: all bodies, no account.
     *
     * @param publicUrl where browsers find the suite, without a trailing slash
     * @param portalSecret the secret shared with the gateway
     */
    public static Realm of(URI publicUrl, String portalSecret) {
        return new Realm(compose(publicUrl, portalSecret, Bodies.ofTheProvince(), List.of()));
    }

    /**
     * The realm of one machine: also has example bodies, accounts whose password is {@link #LOCAL_PASSWORD} and a
     * client for the password grant. Nobody can read mail there, so addresses are not verified at registration: such
     * an account stays without a verified address. Of the Province's bodies it has those that an account belongs to;
     * {@link BodyDesk} registers the others in a tenth of the time.
     */
    public static Realm local(URI publicUrl, String portalSecret) {
        LocalAccounts local = JSON.readValue(resource("local-accounts.json"), LocalAccounts.class);
        List<Body> bodies = new ArrayList<>(local.bodies());
        Bodies.ofTheProvince().stream().filter(local::hasMembersOf).forEach(bodies::add);
        ObjectNode document = compose(publicUrl, portalSecret, bodies, local.accounts());
        // Everybody knows the password: hashing it as dearly as a real one would only make the first start longer.
        document.put("passwordPolicy", document.get("passwordPolicy").asString() + " and hashIterations(1)");
        document.put("verifyEmail", false);
        document.put("resetPasswordAllowed", false);
        ((ArrayNode) document.get("clients")).addAll(local.clients());
        document.set("users", users(local.accounts()));
        return new Realm(document);
    }

    /** Writes the import file; its name is the one that Keycloak expects of a realm's file. */
    public Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(NAME + "-realm.json"), json());
        } catch (IOException e) {
            throw new IllegalStateException("cannot write the realm into " + folder, e);
        }
    }

    public String json() {
        return JSON.writeValueAsString(document);
    }

    private static ObjectNode compose(URI publicUrl, String portalSecret, List<Body> bodies, List<Account> accounts) {
        String template = resource("smartland-realm.json").replace("${public-url}", publicUrl.toString());
        ObjectNode realm = (ObjectNode) JSON.readTree(template);
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asString().equals(PORTAL_CLIENT)) {
                ((ObjectNode) client).put("secret", portalSecret);
            }
        }
        realm.set("organizations", Organizations.of(bodies, accounts));
        return realm;
    }

    private static ArrayNode users(List<Account> accounts) {
        ArrayNode users = JsonNodeFactory.instance.arrayNode();
        for (Account account : accounts) {
            ObjectNode user = users.addObject();
            user.put("id", FixedIds.ofAccount(account.username()));
            user.put("username", account.username());
            user.put("firstName", account.firstName());
            user.put("lastName", account.lastName());
            user.put("email", account.username() + "@example.org");
            user.put("emailVerified", true);
            user.put("enabled", true);
            user.putArray("credentials").addObject().put("type", "password").put("value", LOCAL_PASSWORD);
            ArrayNode roles = user.putArray("realmRoles").add("default-roles-" + NAME);
            account.roles().forEach(roles::add);
        }
        return users;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Realm.class.getResourceAsStream("/realm/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
