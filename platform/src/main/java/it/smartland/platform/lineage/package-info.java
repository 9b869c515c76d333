/** What led to an object and what came of it, along the loop of the whole suite. */
@NullMarked
package it.smartland.platform.lineage;

import org.jspecify.annotations.NullMarked;
