/** Participation as its users meet it: through the gateway, with real tokens. */
@NullMarked
package it.smartland.acceptance.participation;

import org.jspecify.annotations.NullMarked;
