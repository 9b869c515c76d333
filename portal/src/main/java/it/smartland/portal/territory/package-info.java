/** The page of a municipality, and the way to find it. */
@NullMarked
package it.smartland.portal.territory;

import org.jspecify.annotations.NullMarked;
