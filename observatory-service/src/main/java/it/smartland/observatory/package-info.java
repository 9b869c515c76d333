/** Osservatorio del Territorio: the territories and what is measured on them. */
@NullMarked
package it.smartland.observatory;

import org.jspecify.annotations.NullMarked;
