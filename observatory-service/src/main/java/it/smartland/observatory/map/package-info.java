/** An indicator as a map of schematic cells in classes. */
@NullMarked
package it.smartland.observatory.map;

import org.jspecify.annotations.NullMarked;
