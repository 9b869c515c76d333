/** The pages of the alerts: where a value crossed a threshold, and what can be done about it. */
@NullMarked
package it.smartland.portal.alert;

import org.jspecify.annotations.NullMarked;
