/** Identifiers that sort by the time they were given. */
@NullMarked
package it.smartland.platform.id;

import org.jspecify.annotations.NullMarked;
