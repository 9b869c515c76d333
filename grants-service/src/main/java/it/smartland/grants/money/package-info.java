/** Money, exact to the cent. */
@NullMarked
package it.smartland.grants.money;

import org.jspecify.annotations.NullMarked;
