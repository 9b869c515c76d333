/** Changes and their events, committed together and sent in order. */
@NullMarked
package it.smartland.platform.outbox;

import org.jspecify.annotations.NullMarked;
