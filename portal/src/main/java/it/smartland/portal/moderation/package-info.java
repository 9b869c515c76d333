/** Reporting, the moderators' desk, appeals and the public register. */
@NullMarked
package it.smartland.portal.moderation;

import org.jspecify.annotations.NullMarked;
