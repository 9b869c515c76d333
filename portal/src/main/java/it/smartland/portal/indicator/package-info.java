/** The pages of the indicators: what is measured, and one measure on the map and in rank. */
@NullMarked
package it.smartland.portal.indicator;

import org.jspecify.annotations.NullMarked;
