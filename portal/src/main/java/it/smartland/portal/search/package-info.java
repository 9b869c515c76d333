/** One search across municipalities, challenges, solutions, practices and indicators. */
@NullMarked
package it.smartland.portal.search;

import org.jspecify.annotations.NullMarked;
