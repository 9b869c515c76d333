package it.smartland.participation;

/** Where the service is found behind the gateway. */
public final class ParticipationApi {

    public static final String PATH = "/api/participation/v1";

    private ParticipationApi() {}
}
