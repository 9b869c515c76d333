/** Questions that a body puts to everyone, open until an instant. */
@NullMarked
package it.smartland.participation.challenge;

import org.jspecify.annotations.NullMarked;
