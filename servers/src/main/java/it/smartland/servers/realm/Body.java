package it.smartland.servers.realm;

/**
 * A body that people act for: a municipality, the Province, a firm, an association.
 *
 * @param code the ISTAT code of a municipality, else the IPA code, else the fiscal code
 */
record Body(String code, String name, Kind kind) {

    enum Kind {
        PROVINCE("provincial-officer"),
        MUNICIPALITY("municipal-officer"),
        FIRM,
        ASSOCIATION;

        private final String[] roles;

        Kind(String... roles) {
            this.roles = roles;
        }

        /** The roles that a member can hold for a body of this kind, each a group of its organization. */
        String[] roles() {
            return roles.clone();
        }
    }
}
