/** The one door of the suite: login, sessions, routes and limits. */
@NullMarked
package it.smartland.gateway;

import org.jspecify.annotations.NullMarked;
