/** The grants service as the portal sees it: calls, applications, evaluations, rankings, awards and projects. */
@NullMarked
package it.smartland.portal.client.grants;

import org.jspecify.annotations.NullMarked;
