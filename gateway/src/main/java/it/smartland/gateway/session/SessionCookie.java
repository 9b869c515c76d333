package it.smartland.gateway.session;

/** The browser's session cookie; over HTTPS its name pins it to this host (RFC 6265bis, {@code __Host-}). */
public record SessionCookie(boolean secure) {

    public String name() {
        return secure ? "__Host-smartland" : "smartland";
    }
}
