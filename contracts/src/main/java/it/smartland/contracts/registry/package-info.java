/** All that the contracts hold, whichever service it is of. */
@NullMarked
package it.smartland.contracts.registry;

import org.jspecify.annotations.NullMarked;
