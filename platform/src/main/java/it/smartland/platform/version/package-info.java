/** Optimistic locking by ETag and If-Match. */
@NullMarked
package it.smartland.platform.version;

import org.jspecify.annotations.NullMarked;
