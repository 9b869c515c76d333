/** The page of a sealed count: its root and signature, how to verify it, and the reader's own votes in it. */
@NullMarked
package it.smartland.portal.ballot;

import org.jspecify.annotations.NullMarked;
