/** Signing in and out through Keycloak, the tokens of a session, and who may pass. */
@NullMarked
package it.smartland.gateway.login;

import org.jspecify.annotations.NullMarked;
