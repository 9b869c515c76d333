/** Writing a solution together: an author invites, and whoever brings the code joins. */
@NullMarked
package it.smartland.participation.coauthor;

import org.jspecify.annotations.NullMarked;
