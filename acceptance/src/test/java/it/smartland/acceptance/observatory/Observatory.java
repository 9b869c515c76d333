package it.smartland.acceptance.observatory;

import it.smartland.acceptance.suite.Suite;
import java.util.Map;

/** The acts of the observatory in the words of the domain, each through the public API. */
public final class Observatory {

    private static final String BASE = "/api/observatory/v1";

    private final Suite suite;

    public Observatory(Suite suite) {
        this.suite = suite;
    }

    /** An alert on a territory: an officer of the Province sets a threshold that its latest value has crossed already. */
    public String raiseAlert(String indicator, String territory, double threshold) {
        suite.as("provincia")
                .post(
                        BASE + "/alert-rules",
                        Map.of(
                                "indicator", indicator,
                                "operator", "BELOW",
                                "value", threshold,
                                "territory", territory))
                .expect(201);
        return suite.asNobody()
                .get(BASE + "/alerts?territory=" + territory + "&indicator=" + indicator)
                .expect(200)
                .text("/items/0/id");
    }
}
