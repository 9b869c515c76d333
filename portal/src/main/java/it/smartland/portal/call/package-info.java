/** The pages of the calls: the list, one call with what came of it, and the desk of its office. */
@NullMarked
package it.smartland.portal.call;

import org.jspecify.annotations.NullMarked;
