package it.smartland.observatory;

import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Who looks after the observatory: officers of the Province, and administrators. */
public final class Curators {

    private Curators() {}

    public static boolean include(@Nullable Caller caller) {
        return caller != null && (caller.isProvincialOfficer() || caller.hasRole(Roles.ADMINISTRATOR));
    }

    /** Refuses everybody else with 403. */
    public static void require(Caller caller) {
        if (!include(caller)) {
            throw ProblemException.forbidden("curators-only");
        }
    }
}
