package it.smartland.servers.realm;

import java.util.List;

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

        private final List<String> roles;

        Kind(String... roles) {
            this.roles = List.of(roles);
        }

        /** The roles of those who act for a body of this kind, each a group of its organization. */
        List<String> roles() {
            return roles;
        }
    }
}
