/** A service as small as can be, on which the platform is tried. */
@NullMarked
package it.smartland.platform.thing;

import org.jspecify.annotations.NullMarked;
