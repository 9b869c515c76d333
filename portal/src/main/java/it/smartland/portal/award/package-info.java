/** The awards of every year, as the law wants them published and as people can read them. */
@NullMarked
package it.smartland.portal.award;

import org.jspecify.annotations.NullMarked;
