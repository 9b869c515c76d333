package it.smartland.participation.opinion;

import it.smartland.platform.problem.ProblemException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an opinion stands in a thread of opinions that answer each other.
 *
 * @param thread the opinion that began the thread; of that one, itself
 * @param inReplyTo the opinion that it answers; null where it begins a thread
 * @param depth how many opinions stand above it
 * @param path the ids from the beginning down to this one: the order in which a thread is read
 */
public record Place(UUID thread, @Nullable UUID inReplyTo, int depth, String path) {

    /** Deeper, a thread is a quarrel of two, and does not fit on a phone. */
    static final int DEEPEST = 3;

    static Place beginning(UUID id) {
        return new Place(id, null, 0, step(id));
    }

    /** The place of an answer to what stands here, which has the id {@code here}. */
    Place below(UUID here, UUID answer) {
        if (depth == DEEPEST) {
            throw ProblemException.conflict("thread-too-deep");
        }
        return new Place(thread, here, depth + 1, path + step(answer));
    }

    private static String step(UUID id) {
        return id.toString().replace("-", "");
    }
}
