/** What every service shares; auto-configured, and no framework. */
@NullMarked
package it.smartland.platform;

import org.jspecify.annotations.NullMarked;
