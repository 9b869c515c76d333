/** What led to an object and what came of it, one step each way. */
@NullMarked
package it.smartland.participation.lineage;

import org.jspecify.annotations.NullMarked;
