/** Spreads connections over the replicas of an application on one machine, as a Service does in a cluster. */
@NullMarked
package it.smartland.local.balance;

import org.jspecify.annotations.NullMarked;
