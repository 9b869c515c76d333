/** The pages of the challenges: the list, one challenge, and the officer's acts on it. */
@NullMarked
package it.smartland.portal.challenge;

import org.jspecify.annotations.NullMarked;
