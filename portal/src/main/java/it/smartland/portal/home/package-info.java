/** The first page. */
@NullMarked
package it.smartland.portal.home;

import org.jspecify.annotations.NullMarked;
