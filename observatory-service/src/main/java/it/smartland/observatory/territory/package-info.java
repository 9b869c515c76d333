/** The country, the region, the province and its municipalities, with their reference facts over time. */
@NullMarked
package it.smartland.observatory.territory;

import org.jspecify.annotations.NullMarked;
