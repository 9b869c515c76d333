/** The data of the parts from which pages are assembled. */
@NullMarked
package it.smartland.portal.part;

import org.jspecify.annotations.NullMarked;
