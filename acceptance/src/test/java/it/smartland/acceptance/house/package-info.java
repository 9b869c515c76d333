/** Checks of the house itself: which module may know which. */
@NullMarked
package it.smartland.acceptance.house;

import org.jspecify.annotations.NullMarked;
