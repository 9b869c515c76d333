/** What readers do: the forms they send and what the services answer to them. */
@NullMarked
package it.smartland.portal.act;

import org.jspecify.annotations.NullMarked;
