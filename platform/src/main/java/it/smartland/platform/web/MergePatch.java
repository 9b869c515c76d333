package it.smartland.platform.web;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of some members of an object, as {@code PATCH} brings it: an {@code application/merge-patch+json} body (<a
 * href="https://www.rfc-editor.org/rfc/rfc7396">RFC 7396</a>). A member that is named is replaced, one that is null is
 * taken away, one that is not named stays. Its faults are told only when it is applied, as those of {@link Received} when
 * it is opened. A controller takes it as an argument, with no annotation.
 *
 * @param <T> what a {@code PUT} of the object takes
 */
public final class MergePatch<T> {

    private final StrictBody bodies;
    private final JavaType type;
    private final JsonNode patch;
    private final @Nullable RuntimeException fault;

    private MergePatch(StrictBody bodies, JavaType type, JsonNode patch, @Nullable RuntimeException fault) {
        this.bodies = bodies;
        this.type = type;
        this.patch = patch;
        this.fault = fault;
    }

    static MergePatch<Object> of(StrictBody bodies, JavaType type, JsonNode patch) {
        return new MergePatch<>(bodies, type, patch, null);
    }

    static MergePatch<Object> faulty(StrictBody bodies, JavaType type, RuntimeException fault) {
        return new MergePatch<>(bodies, type, bodies.json().nullNode(), fault);
    }

    /** What the object becomes, or 400, 415 or 422 with every fault that the patch brings in. */
    @SuppressWarnings("unchecked") // the type is that of T, as the controller declares it
    public T onto(T current) {
        if (fault != null) {
            throw fault;
        }
        T merged = (T) bodies.read(merge(bodies.json().valueToTree(current), patch), type);
        List<Fault> faults = broughtIn(bodies.faults(merged), bodies.faults(current));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return merged;
    }

    /** Time alone may have made faulty what the patch leaves as it was: that is not the caller's to mend. */
    private List<Fault> broughtIn(List<Fault> found, List<Fault> before) {
        return found.stream()
                .filter(fault -> !before.contains(fault) || names(fault.pointer()))
                .toList();
    }

    private boolean names(String pointer) {
        return pointer.isEmpty() || patch.has(pointer.split("/", 3)[1]);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch.deepCopy();
        }
        ObjectNode merged = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.forEachEntry((name, change) -> {
            if (change.isNull()) {
                merged.remove(name);
            } else {
                merged.set(name, merge(merged.path(name), change));
            }
        });
        return merged;
    }
}
