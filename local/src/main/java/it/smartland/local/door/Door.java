package it.smartland.local.door;

import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The gateway of a running Smart Land, and who may come in. */
public final class Door {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final URI gateway;
    private final Duration perseverance;
    private final HttpClient client;
    private final Tokens tokens;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    /**
     * @param issuer the realm that gives tokens
     * @param perseverance how long a call that finds no answer, or an outage, is made again
     */
    public Door(URI gateway, URI issuer, Duration perseverance) {
        this.gateway = gateway;
        this.perseverance = perseverance;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        this.tokens = new Tokens(client, issuer);
    }

    /** The door of this stack; what finds no answer is not asked again. */
    public static Door of(Stack stack) {
        return of(stack, Duration.ZERO);
    }

    public static Door of(Stack stack, Duration perseverance) {
        return new Door(stack.url(), URI.create(stack.keycloakUrl() + "/realms/smartland"), perseverance);
    }

    /** Through the door as a local account. */
    public Visitor as(String account) {
        return visitors.computeIfAbsent(account, this::visitor);
    }

    /** Through the door without a login. */
    public Visitor asNobody() {
        return visitor(null);
    }

    /** A token of a local account, for whoever speaks to the gateway in a way of their own. */
    public String token(String account) {
        try {
            return tokens.of(account);
        } catch (IOException noAnswer) {
            throw new StackException("Keycloak gave no token to " + account + " (" + noAnswer + ").", noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackException("The login of " + account + " was interrupted.", interrupted);
        }
    }

    private Visitor visitor(@Nullable String account) {
        return new Visitor(client, gateway, account, tokens, perseverance);
    }

    /** Where people see that path. */
    public URI page(String path) {
        return gateway.resolve(path);
    }
}
