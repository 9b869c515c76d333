/** Addresses of the portal's own pages. */
@NullMarked
package it.smartland.portal.link;

import org.jspecify.annotations.NullMarked;
