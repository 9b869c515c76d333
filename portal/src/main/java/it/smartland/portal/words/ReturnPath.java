package it.smartland.portal.words;

import java.net.URI;

/** A place on this site to go back to; anything else becomes the home page, so that no link here leads astray. */
final class ReturnPath {

    private static final URI HOME = URI.create("/");

    private ReturnPath() {}

    static URI of(String wanted) {
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
            return HOME;
        }
        try {
            return URI.create(wanted);
        } catch (IllegalArgumentException malformed) {
            return HOME;
        }
    }
}
