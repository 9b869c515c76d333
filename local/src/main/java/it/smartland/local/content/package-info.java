/** The content that stays: real practices and calls told again as facts, and examples that say they are. */
@NullMarked
package it.smartland.local.content;

import org.jspecify.annotations.NullMarked;
