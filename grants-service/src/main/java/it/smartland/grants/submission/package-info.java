/** Submission in time: the register, the sealed package, the receipt. */
@NullMarked
package it.smartland.grants.submission;

import org.jspecify.annotations.NullMarked;
