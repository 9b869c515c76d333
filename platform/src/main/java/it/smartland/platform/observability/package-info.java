/** Figures and trace ids by which an operator sees a service. */
@NullMarked
package it.smartland.platform.observability;

import org.jspecify.annotations.NullMarked;
