package it.smartland.platform.version;

import it.smartland.platform.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an object that its editor says to have seen; a controller takes it as an argument. It is asked only
 * once the object is found and its editor entitled, since 404 and 403 go before 428 and 412.
 *
 * @param tags the entity tags of the header {@code If-Match}, or null where it is missing
 */
public record IfMatch(@Nullable Set<String> tags) {

    /** Refuses with 428 an edit that names no version, and with 412 one of a version that is no longer the current. */
    public void require(long current) {
        if (tags == null) {
            throw ProblemException.preconditionRequired();
        }
        if (!tags.contains("*") && tags.stream().noneMatch(tag -> EntityTag.isOf(tag, current))) {
            throw ProblemException.preconditionFailed();
        }
    }
}
