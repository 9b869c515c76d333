/** What crosses a service's border: events, their schemas, the codes of the bodies. */
@NullMarked
package it.smartland.contracts;

import org.jspecify.annotations.NullMarked;
