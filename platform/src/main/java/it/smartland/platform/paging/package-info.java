/** Lists walked page by page, stable while rows are inserted. */
@NullMarked
package it.smartland.platform.paging;

import org.jspecify.annotations.NullMarked;
