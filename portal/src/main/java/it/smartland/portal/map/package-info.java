/** The map of the Province, coloured by one indicator. */
@NullMarked
package it.smartland.portal.map;

import org.jspecify.annotations.NullMarked;
