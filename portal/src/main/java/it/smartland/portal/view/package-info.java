/** Rendering of typed templates as WebFlux answers. */
@NullMarked
package it.smartland.portal.view;

import org.jspecify.annotations.NullMarked;
