/** Which parts of the suite answer at this moment. */
@NullMarked
package it.smartland.gateway.status;

import org.jspecify.annotations.NullMarked;
