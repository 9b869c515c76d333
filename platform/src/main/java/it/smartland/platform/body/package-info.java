/** Names and populations of bodies, heard of from the observatory. */
@NullMarked
package it.smartland.platform.body;

import org.jspecify.annotations.NullMarked;
