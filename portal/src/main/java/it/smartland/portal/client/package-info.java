/** How the portal asks the services: their answers, their refusals and their outages. */
@NullMarked
package it.smartland.portal.client;

import org.jspecify.annotations.NullMarked;
