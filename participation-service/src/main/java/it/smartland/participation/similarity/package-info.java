/** What was proposed already and says nearly the same, shown before a solution is published. */
@NullMarked
package it.smartland.participation.similarity;

import org.jspecify.annotations.NullMarked;
