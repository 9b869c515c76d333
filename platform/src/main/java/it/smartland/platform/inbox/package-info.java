/** Events of other services, applied once and never backwards. */
@NullMarked
package it.smartland.platform.inbox;

import org.jspecify.annotations.NullMarked;
