/** Files that officers bring: kept, read by a worker that survives a restart, and reported on row by row. */
@NullMarked
package it.smartland.observatory.imports;

import org.jspecify.annotations.NullMarked;
