/** The pages of the practices: finding, reading, adopting, writing and validating them. */
@NullMarked
package it.smartland.portal.practice;

import org.jspecify.annotations.NullMarked;
