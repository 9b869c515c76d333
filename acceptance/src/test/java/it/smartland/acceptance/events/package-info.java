/** The public events as other bodies and browsers hear them. */
@NullMarked
package it.smartland.acceptance.events;

import org.jspecify.annotations.NullMarked;
