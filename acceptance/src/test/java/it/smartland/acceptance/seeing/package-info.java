/** What operators see: metrics, the dashboards that show them, the alerts that watch them. */
@NullMarked
package it.smartland.acceptance.seeing;

import org.jspecify.annotations.NullMarked;
