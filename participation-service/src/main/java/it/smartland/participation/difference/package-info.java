/** The versions of a solution's text, and what one has that another has not, word by word. */
@NullMarked
package it.smartland.participation.difference;

import org.jspecify.annotations.NullMarked;
