/** Rows of the database, read with their columns known to be there or not. */
@NullMarked
package it.smartland.platform.row;

import org.jspecify.annotations.NullMarked;
