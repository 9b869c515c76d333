/** Territories in the order of an indicator. */
@NullMarked
package it.smartland.observatory.ranking;

import org.jspecify.annotations.NullMarked;
