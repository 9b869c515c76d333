/** What people, rather than programs, read when the gateway itself has to answer. */
@NullMarked
package it.smartland.gateway.page;

import org.jspecify.annotations.NullMarked;
