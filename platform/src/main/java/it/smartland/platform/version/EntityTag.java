package it.smartland.platform.version;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * The version of an object as HTTP shows it: {@code "3"}. A public {@code GET} shows {@code "3-<hash of the answer>"},
 * since an answer may change where the object's own version does not (a count beside it); both name version 3 in
 * {@code If-Match}.
 */
public final class EntityTag {

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** 200 with the object and its tag. */
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(of(version)).body(body);
    }

    /** 201 with the object, its tag and where it is. */
    public static <T> ResponseEntity<T> created(URI location, long version, T body) {
        return ResponseEntity.created(location).eTag(of(version)).body(body);
    }

    /** The tag of one answer: that of its object, if it has one, made distinct by a hash of what is shown. */
    public static String of(@Nullable String version, String hash) {
        return version == null ? "\"" + hash + "\"" : version.substring(0, version.length() - 1) + "-" + hash + "\"";
    }

    static boolean isOf(String tag, long version) {
        String plain = "\"" + version;
        return tag.equals(plain + "\"") || (tag.startsWith(plain + "-") && tag.endsWith("\""));
    }
}
