/** The running suite as a client sees it: its addresses, its accounts' tokens, its API, its topics. */
@NullMarked
package it.smartland.acceptance.suite;

import org.jspecify.annotations.NullMarked;
