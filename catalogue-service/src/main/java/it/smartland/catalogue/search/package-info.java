/** Finding practices: full text, facets, orders, and what is like what. */
@NullMarked
package it.smartland.catalogue.search;

import org.jspecify.annotations.NullMarked;
