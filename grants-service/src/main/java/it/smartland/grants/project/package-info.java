/** What bodies do with what they were awarded, and how they report on it. */
@NullMarked
package it.smartland.grants.project;

import org.jspecify.annotations.NullMarked;
