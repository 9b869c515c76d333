/** The proof of a count: the sealed ledger of a challenge, published, signed, and checked by every voter for themselves. */
@NullMarked
package it.smartland.participation.ballot;

import org.jspecify.annotations.NullMarked;
