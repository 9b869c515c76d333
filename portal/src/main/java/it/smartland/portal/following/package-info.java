/** What the reader follows, what is new of it, how they are told, and how they end all mail without a login. */
@NullMarked
package it.smartland.portal.following;

import org.jspecify.annotations.NullMarked;
