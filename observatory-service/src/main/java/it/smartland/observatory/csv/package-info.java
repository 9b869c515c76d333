/** Answers as CSV. */
@NullMarked
package it.smartland.observatory.csv;

import org.jspecify.annotations.NullMarked;
