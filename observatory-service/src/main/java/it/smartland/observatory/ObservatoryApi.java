package it.smartland.observatory;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.http.CacheControl;

/** Where the service is found behind the gateway, and what holds for its public answers. */
public final class ObservatoryApi {

    public static final String PATH = "/api/observatory/v1";

    /** Whose calendar decides what today is. */
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** What changes by a load alone may be shown a little late. */
    public static final CacheControl SHARED =
            CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic();

    private ObservatoryApi() {}
}
