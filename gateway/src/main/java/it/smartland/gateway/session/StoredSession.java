package it.smartland.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** One request's copy of a session, which knows what this request changed. */
final class StoredSession implements Session {

    private final MapSession session;
    private final Set<String> changed = new HashSet<>();
    private @Nullable String storedId;
    private Instant storedAccess;

    private StoredSession(MapSession session, @Nullable String storedId) {
        this.session = session;
        this.storedId = storedId;
        this.storedAccess = session.getLastAccessedTime();
    }

    static StoredSession created(MapSession session) {
        return new StoredSession(session, null);
    }

    static StoredSession found(MapSession session) {
        return new StoredSession(session, session.getId());
    }

    /** The id under which the database knows this session, or null while it does not. */
    @Nullable
    String storedId() {
        return storedId;
    }

    Set<String> changed() {
        return Set.copyOf(changed);
    }

    /** Whether the last write of the access time is so long ago that the next should not be spared. */
    boolean accessedSince(Duration grain) {
        return session.getLastAccessedTime().isAfter(storedAccess.plus(grain));
    }

    void saved() {
        storedId = session.getId();
        storedAccess = session.getLastAccessedTime();
        changed.clear();
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        return session.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        session.setAttribute(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        session.removeAttribute(name);
        changed.add(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        session.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
