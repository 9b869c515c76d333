/** Answers to a challenge, from draft to publication. */
@NullMarked
package it.smartland.participation.solution;

import org.jspecify.annotations.NullMarked;
