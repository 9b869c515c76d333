/** Who may be here, and the headers that keep a page from loading or embedding anything foreign. */
@NullMarked
package it.smartland.portal.security;

import org.jspecify.annotations.NullMarked;
