/** Votes that provably count: one person one vote, a ledger of every change, counters folded from it. */
@NullMarked
package it.smartland.participation.vote;

import org.jspecify.annotations.NullMarked;
