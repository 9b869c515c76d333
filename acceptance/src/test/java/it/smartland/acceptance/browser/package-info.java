/** The portal in a real Chromium: journeys with and without scripts, accessibility, reflow, screenshots. */
@NullMarked
package it.smartland.acceptance.browser;

import org.jspecify.annotations.NullMarked;
