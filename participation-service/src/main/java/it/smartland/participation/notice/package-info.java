/** What is new of what people follow: told once to each, in their area and by mail. */
@NullMarked
package it.smartland.participation.notice;

import org.jspecify.annotations.NullMarked;
