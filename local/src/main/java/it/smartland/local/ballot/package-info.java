/** Verifies a published count with nothing but its file and the public key: no code of the service that counted. */
@NullMarked
package it.smartland.local.ballot;

import org.jspecify.annotations.NullMarked;
