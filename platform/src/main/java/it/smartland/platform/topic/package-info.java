/** What topics are called on this installation's broker. */
@NullMarked
package it.smartland.platform.topic;

import org.jspecify.annotations.NullMarked;
