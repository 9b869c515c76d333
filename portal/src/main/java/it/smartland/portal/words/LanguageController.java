package it.smartland.portal.words;

import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Remembers the language a reader chooses and brings him back to the page he came from. */
@RestController
class LanguageController {

    @GetMapping("/lingua")
    ResponseEntity<Void> choose(@RequestParam String codice, @RequestParam(defaultValue = "/") String ritorno) {
        Locale language = Languages.closest(Locale.forLanguageTag(codice));
        ResponseCookie cookie = ResponseCookie.from(PreferredLanguage.COOKIE, language.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(ReturnPath.of(ritorno))
                .build();
    }
}
