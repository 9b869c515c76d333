/** The observatory as the portal sees it: the territories. */
@NullMarked
package it.smartland.portal.client.observatory;

import org.jspecify.annotations.NullMarked;
