/** The strip that shows an object's place in the loop: what led to it, what came of it. */
@NullMarked
package it.smartland.portal.lineage;

import org.jspecify.annotations.NullMarked;
