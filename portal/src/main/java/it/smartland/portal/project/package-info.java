/** The projects that came of awards: where they stand, what they moved, and the reports on them. */
@NullMarked
package it.smartland.portal.project;

import org.jspecify.annotations.NullMarked;
