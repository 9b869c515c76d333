/** The statements the law asks of a public site. */
@NullMarked
package it.smartland.portal.legal;

import org.jspecify.annotations.NullMarked;
