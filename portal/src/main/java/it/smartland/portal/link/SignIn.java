package it.smartland.portal.link;

import it.smartland.portal.site.Site;
import java.util.Locale;

/** The way to sign in at the gateway and come back to the same place. */
public final class SignIn {

    private SignIn() {}

    /**
     * Leads to the login in the reader's language, and from there to a page of this site. Who is signed in already and
     * works for several bodies chooses among them again.
     */
    public static String andBackTo(String address, Site site) {
        return andBackTo(address, site.locale());
    }

    public static String andBackTo(String address, Locale language) {
        return Address.of("/oauth2/authorization/smartland")
                .with("return", address)
                .with("lang", language.getLanguage())
                .toString();
    }
}
