/** What every answer and every request body has in common. */
@NullMarked
package it.smartland.platform.web;

import org.jspecify.annotations.NullMarked;
