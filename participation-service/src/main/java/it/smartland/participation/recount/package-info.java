/** Proves again and again, while people vote, that the counters are the votes and the votes are what the ledger says. */
@NullMarked
package it.smartland.participation.recount;

import org.jspecify.annotations.NullMarked;
