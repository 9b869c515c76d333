/** Calls for projects: who gives how much to whom, by which criteria, until when. */
@NullMarked
package it.smartland.grants.call;

import org.jspecify.annotations.NullMarked;
