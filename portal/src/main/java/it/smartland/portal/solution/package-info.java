/** The pages of the solutions: answering a challenge, reading a solution, rating, supporting and discussing it. */
@NullMarked
package it.smartland.portal.solution;

import org.jspecify.annotations.NullMarked;
