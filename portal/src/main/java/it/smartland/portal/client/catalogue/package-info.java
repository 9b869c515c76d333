/** The catalogue as the portal sees it: practices and their adoptions. */
@NullMarked
package it.smartland.portal.client.catalogue;

import org.jspecify.annotations.NullMarked;
