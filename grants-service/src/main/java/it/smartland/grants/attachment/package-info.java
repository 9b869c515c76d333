/** Files beside an application. */
@NullMarked
package it.smartland.grants.attachment;

import org.jspecify.annotations.NullMarked;
