/** Black-box checks of the running suite: whole journeys through the gateway, a real browser, faults. */
@NullMarked
package it.smartland.acceptance;

import org.jspecify.annotations.NullMarked;
