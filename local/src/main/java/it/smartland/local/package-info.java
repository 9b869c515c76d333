/** The one-command stack on one machine. */
@NullMarked
package it.smartland.local;

import org.jspecify.annotations.NullMarked;
