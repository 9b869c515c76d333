package it.smartland.grants;

/** Where the service is found behind the gateway. */
public final class GrantsApi {

    public static final String PATH = "/api/grants/v1";

    private GrantsApi() {}
}
