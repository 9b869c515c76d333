/** One search across municipalities, challenges and solutions. */
@NullMarked
package it.smartland.portal.search;

import org.jspecify.annotations.NullMarked;
