/** What was granted to whom for what, and its publication (D.Lgs. 33/2013, arts. 26 and 27). */
@NullMarked
package it.smartland.grants.award;

import org.jspecify.annotations.NullMarked;
