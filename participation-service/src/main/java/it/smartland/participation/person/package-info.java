/** Who takes part: authors by their public name, voters by a key that names nobody. */
@NullMarked
package it.smartland.participation.person;

import org.jspecify.annotations.NullMarked;
