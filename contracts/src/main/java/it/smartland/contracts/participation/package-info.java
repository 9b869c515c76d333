/** What participation tells the others: challenges, the solutions that answer them, the opinions on those. */
@NullMarked
package it.smartland.contracts.participation;

import org.jspecify.annotations.NullMarked;
