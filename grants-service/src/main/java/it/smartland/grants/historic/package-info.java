/** Calls that were held before the suite, entered with their awards from a source that is named. */
@NullMarked
package it.smartland.grants.historic;

import org.jspecify.annotations.NullMarked;
