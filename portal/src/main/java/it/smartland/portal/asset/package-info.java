/** Styles, script, fonts and icons of the portal, each named by its content. */
@NullMarked
package it.smartland.portal.asset;

import org.jspecify.annotations.NullMarked;
