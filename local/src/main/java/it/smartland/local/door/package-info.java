/** The way into a running Smart Land: through its gateway, as the local accounts. */
@NullMarked
package it.smartland.local.door;

import org.jspecify.annotations.NullMarked;
