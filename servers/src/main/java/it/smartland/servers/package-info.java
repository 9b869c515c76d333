/** Real PostgreSQL, Kafka and Keycloak for tests and for one machine. */
@NullMarked
package it.smartland.servers;

import org.jspecify.annotations.NullMarked;
