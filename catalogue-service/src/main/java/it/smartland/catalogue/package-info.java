/** Good practices: written by bodies, validated by two people, found by everyone, adopted elsewhere. */
@NullMarked
package it.smartland.catalogue;

import org.jspecify.annotations.NullMarked;
