/** Thresholds, and the values that crossed them: where the loop begins. */
@NullMarked
package it.smartland.observatory.alert;

import org.jspecify.annotations.NullMarked;
