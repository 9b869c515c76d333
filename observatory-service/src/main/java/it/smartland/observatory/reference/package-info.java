/** The indicators and figures that the project ships, loaded once. */
@NullMarked
package it.smartland.observatory.reference;

import org.jspecify.annotations.NullMarked;
