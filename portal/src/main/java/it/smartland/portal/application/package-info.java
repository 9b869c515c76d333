/** The workspace in which officers write an application and submit it, its receipt, and the letters of its partners. */
@NullMarked
package it.smartland.portal.application;

import org.jspecify.annotations.NullMarked;
