/** The observatory as its users meet it: through the gateway, with real tokens. */
@NullMarked
package it.smartland.acceptance.observatory;

import org.jspecify.annotations.NullMarked;
