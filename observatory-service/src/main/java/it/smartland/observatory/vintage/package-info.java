/** One load of values: staged, compared with what is known, and made current all at once. */
@NullMarked
package it.smartland.observatory.vintage;

import org.jspecify.annotations.NullMarked;
