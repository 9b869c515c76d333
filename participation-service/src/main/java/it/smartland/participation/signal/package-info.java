/** Signs that votes may not be what they seem, which are for moderators to look at and never touch a vote. */
@NullMarked
package it.smartland.participation.signal;

import org.jspecify.annotations.NullMarked;
