/** Grants as its users meet it: through the gateway, with real tokens. */
@NullMarked
package it.smartland.acceptance.grants;

import org.jspecify.annotations.NullMarked;
