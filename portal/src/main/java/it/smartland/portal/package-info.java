/** The web client: pages rendered on the server, every act works without scripts. */
@NullMarked
package it.smartland.portal;

import org.jspecify.annotations.NullMarked;
