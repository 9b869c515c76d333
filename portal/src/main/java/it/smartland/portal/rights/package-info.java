/** The reader's own data: a copy of it, and its end. */
@NullMarked
package it.smartland.portal.rights;

import org.jspecify.annotations.NullMarked;
