/** The pages shown when a page cannot be shown. */
@NullMarked
package it.smartland.portal.error;

import org.jspecify.annotations.NullMarked;
