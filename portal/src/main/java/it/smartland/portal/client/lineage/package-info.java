/** What the services tell of an object's place in the loop. */
@NullMarked
package it.smartland.portal.client.lineage;

import org.jspecify.annotations.NullMarked;
