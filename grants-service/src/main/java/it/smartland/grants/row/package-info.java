/** How structures are kept in columns. */
@NullMarked
package it.smartland.grants.row;

import org.jspecify.annotations.NullMarked;
