/** A retried POST that returns its first answer. */
@NullMarked
package it.smartland.platform.idempotency;

import org.jspecify.annotations.NullMarked;
