/** What every page stands in: navigation, language, and the person who reads it. */
@NullMarked
package it.smartland.portal.site;

import org.jspecify.annotations.NullMarked;
