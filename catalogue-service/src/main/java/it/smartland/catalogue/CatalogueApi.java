package it.smartland.catalogue;

/** Where the service is found behind the gateway. */
public final class CatalogueApi {

    public static final String PATH = "/api/catalogue/v1";

    private CatalogueApi() {}
}
