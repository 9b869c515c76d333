/** What led to an object and what came of it, one step each way; to those entitled also the private application between. */
@NullMarked
package it.smartland.grants.lineage;

import org.jspecify.annotations.NullMarked;
