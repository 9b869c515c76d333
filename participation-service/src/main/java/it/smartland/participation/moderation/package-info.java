/** What people report and moderators decide, with reasons, appeals and a public register. */
@NullMarked
package it.smartland.participation.moderation;

import org.jspecify.annotations.NullMarked;
