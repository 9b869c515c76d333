/** The identity realm of the suite: bodies as organizations, accounts of one machine, clients, composed into one file that Keycloak imports. */
@NullMarked
package it.smartland.servers.realm;

import org.jspecify.annotations.NullMarked;
