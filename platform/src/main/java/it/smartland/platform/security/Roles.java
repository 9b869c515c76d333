package it.smartland.platform.security;

import java.util.Set;

/** The roles of the realm. */
public final class Roles {

    public static final String CITIZEN = "citizen";
    public static final String MUNICIPAL_OFFICER = "municipal-officer";
    public static final String PROVINCIAL_OFFICER = "provincial-officer";
    public static final String EVALUATOR = "evaluator";
    public static final String ADMINISTRATOR = "administrator";

    /** Nobody is an officer at large: these count only within a body. */
    static final Set<String> OF_A_BODY = Set.of(MUNICIPAL_OFFICER, PROVINCIAL_OFFICER);

    private Roles() {}
}
