/** The participation service as the portal sees it: challenges, solutions, opinions, votes, statistics. */
@NullMarked
package it.smartland.portal.client.participation;

import org.jspecify.annotations.NullMarked;
