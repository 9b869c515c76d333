/** "La mia area": what the logged-in reader has done and whom he acts for. */
@NullMarked
package it.smartland.portal.account;

import org.jspecify.annotations.NullMarked;
