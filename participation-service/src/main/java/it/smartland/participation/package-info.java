/** Challenges, solutions, opinions and votes that provably count. */
@NullMarked
package it.smartland.participation;

import org.jspecify.annotations.NullMarked;
