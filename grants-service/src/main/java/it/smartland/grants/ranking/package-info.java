/** The order of the applications to a call: reckoned exactly, published once. */
@NullMarked
package it.smartland.grants.ranking;

import org.jspecify.annotations.NullMarked;
