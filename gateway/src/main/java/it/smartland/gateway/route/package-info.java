/** Which application answers which path, and what is said when it does not. */
@NullMarked
package it.smartland.gateway.route;

import org.jspecify.annotations.NullMarked;
