package it.smartland.catalogue.practice;

import it.smartland.contracts.LineageRef;
import it.smartland.platform.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a practice.
 *
 * @param body whose officers write it
 * @param writers the people who wrote any of it; empty for one that the system drafted, until somebody takes it up
 * @param project the funded project that it was drafted from; null for one that was written from nothing
 */
public record Authorship(
        String body, Set<String> writers, @Nullable UUID project) {

    public Authorship {
        writers = Set.copyOf(writers);
    }

    static Authorship of(String body, Caller writer) {
        return new Authorship(body, Set.of(writer.subject()), null);
    }

    static Authorship ofProject(String body, UUID project) {
        return new Authorship(body, Set.of(), project);
    }

    Authorship and(Caller writer) {
        Set<String> more = new TreeSet<>(writers);
        more.add(writer.subject());
        return new Authorship(body, more, project);
    }

    /** Whoever submits what nobody wrote takes it as their own. */
    Authorship submittedBy(Caller caller) {
        return writers.isEmpty() ? and(caller) : this;
    }

    /** What led to it. */
    List<LineageRef> causes() {
        return project == null ? List.of() : List.of(new LineageRef(LineageRef.Type.project, project));
    }

    boolean isWrittenBy(Caller caller) {
        return writers.contains(caller.subject());
    }
}
