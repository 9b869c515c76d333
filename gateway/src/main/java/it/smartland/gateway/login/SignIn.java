package it.smartland.gateway.login;

/** The names of signing in. */
final class SignIn {

    /** The one client registration of the gateway. */
    static final String REGISTRATION = "smartland";

    /** Where a page sends people to sign in. */
    static final String PATH = "/oauth2/authorization/" + REGISTRATION;

    /** The scope that puts the body one acts for into the token; asked for by name, Keycloak lets people choose. */
    static final String ORGANIZATION = "organization";

    private SignIn() {}
}
