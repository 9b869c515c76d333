/** The commands that start, show and stop Smart Land on one machine. */
@NullMarked
package it.smartland.local;

import org.jspecify.annotations.NullMarked;
