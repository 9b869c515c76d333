package it.smartland.participation.notice;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/**
 * A mail as it is to be sent.
 *
 * @param id of the mail: the same however often it is tried, so that whoever gets it twice can tell
 * @param unsubscribe the link that ends all mail
 */
record Letter(UUID id, String address, Locale language, String subject, String text, URI unsubscribe) {

    /** Not where it goes: no address stands in a log. */
    @Override
    public String toString() {
        return "letter " + id;
    }
}
