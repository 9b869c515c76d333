/** How what was counted of solutions and opinions is told. */
@NullMarked
package it.smartland.participation.tally;

import org.jspecify.annotations.NullMarked;
