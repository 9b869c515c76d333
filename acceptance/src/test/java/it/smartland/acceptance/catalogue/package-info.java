/** The catalogue as its users meet it: through the gateway, with real tokens. */
@NullMarked
package it.smartland.acceptance.catalogue;

import org.jspecify.annotations.NullMarked;
