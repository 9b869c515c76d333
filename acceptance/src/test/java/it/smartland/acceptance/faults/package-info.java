/** What the suite promises when a process dies in the middle of its work. */
@NullMarked
package it.smartland.acceptance.faults;

import org.jspecify.annotations.NullMarked;
