package it.smartland.portal.act;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What a reader gets who has sent a form. */
public final class Replies {

    private Replies() {}

    /** Done: on to the page that shows it, so that reloading does nothing twice. */
    public static ResponseEntity<Object> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** Refused: the same form again, with what is wrong and everything that was typed. */
    public static ResponseEntity<Object> again(JteModel page) {
        return ResponseEntity.unprocessableContent().body(page);
    }
}
