/** Calls for projects, from their publication to the projects that came of them. */
@NullMarked
package it.smartland.grants;

import org.jspecify.annotations.NullMarked;
