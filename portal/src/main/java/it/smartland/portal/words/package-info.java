/** What people read: the Italian and English texts, and numbers and dates as Italians write them. */
@NullMarked
package it.smartland.portal.words;

import org.jspecify.annotations.NullMarked;
