/** The observatory as the portal sees it: territories, indicators, alerts. */
@NullMarked
package it.smartland.portal.client.observatory;

import org.jspecify.annotations.NullMarked;
