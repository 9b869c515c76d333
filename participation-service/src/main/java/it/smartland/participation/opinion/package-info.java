/** What people think of a solution. */
@NullMarked
package it.smartland.participation.opinion;

import org.jspecify.annotations.NullMarked;
