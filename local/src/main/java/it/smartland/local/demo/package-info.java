/** The loop, played by the local accounts: from an alert to a practice that is adopted elsewhere. */
@NullMarked
package it.smartland.local.demo;

import org.jspecify.annotations.NullMarked;
