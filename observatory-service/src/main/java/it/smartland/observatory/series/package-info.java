/** Periods, and what others hear of an indicator's values in each. */
@NullMarked
package it.smartland.observatory.series;

import org.jspecify.annotations.NullMarked;
