/** The values themselves, as they are and as they were at any instant. */
@NullMarked
package it.smartland.observatory.observation;

import org.jspecify.annotations.NullMarked;
