/** Where the loop closes: a funded project that is completed becomes the draft of a practice. */
@NullMarked
package it.smartland.catalogue.project;

import org.jspecify.annotations.NullMarked;
