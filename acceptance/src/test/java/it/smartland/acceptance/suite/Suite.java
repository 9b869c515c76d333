package it.smartland.acceptance.suite;

import it.smartland.local.door.Door;
import it.smartland.local.stack.Progress;
import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackConfig;
import it.smartland.local.stack.StackPorts;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole suite, started once for all tests on ports and in a folder of its own, so that one that somebody has up
 * is left alone. {@link SuiteEnd} stops it after the last test.
 */
public final class Suite {

    public static final Path HOUSE = Path.of("").toAbsolutePath().getParent();

    public static final Path HOME = HOUSE.resolve(".smartland/acceptance");

    private static @Nullable Suite running;

    private final Stack stack;
    private final HttpClient client;
    private final Door door;

    private Suite(Stack stack) {
        this.stack = stack;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.door = Door.of(stack);
    }

    /** The running suite; the first call starts it on an empty folder. */
    public static synchronized Suite running() {
        if (running == null) {
            running = started(1);
        }
        return running;
    }

    /** The running suite anew and empty, with so many of each application; ended by whoever asked for it. */
    public static synchronized Suite anew(int replicas) {
        end();
        running = started(replicas);
        return running;
    }

    /** A suite that somebody else starts and stops. */
    public static Suite on(Stack stack) {
        return new Suite(stack);
    }

    private static Suite started(int replicas) {
        Stack stack = Stack.of(new StackConfig(HOME, StackPorts.free(replicas), HOUSE));
        stack.stop(Progress.silent());
        stack.erase();
        stack.start(Progress.silent());
        return new Suite(stack);
    }

    public static synchronized void end() {
        if (running != null) {
            running.stack.stop(Progress.silent());
            running = null;
        }
    }

    /** The gateway, without a slash at the end. */
    public String origin() {
        return stack.url().toString().replaceAll("/$", "");
    }

    public Stack stack() {
        return stack;
    }

    /** What was sent by mail. */
    public Letters letters() {
        return new Letters(HOME.resolve("mail/letters"));
    }

    /** What an application was told when it started. */
    public Map<String, String> environment(String application) {
        return stack.environment(application);
    }

    /** The API as a local account. */
    public Api as(String username) {
        return withToken(door.token(username));
    }

    /** What a local account's token says of it. */
    public JsonNode claims(String username) {
        String claims = door.token(username).split("\\.")[1];
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(claims));
    }

    /** The API with a token as it stands. */
    public Api withToken(String token) {
        return new Api(client, stack.url(), token);
    }

    /** Keycloak's administration, by the one administrator that a first start makes. */
    public Api administration() {
        return Administration.of(stack.keycloakUrl(), client, HOME.resolve("secrets"));
    }

    /** The API without a login. */
    public Api asNobody() {
        return new Api(client, stack.url(), null);
    }
}
