/** How much one caller may ask for, how often and how large. */
@NullMarked
package it.smartland.gateway.limit;

import org.jspecify.annotations.NullMarked;
