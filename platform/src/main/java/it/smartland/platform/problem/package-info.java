/** Every error of the suite, told as one localized problem document (RFC 9457). */
@NullMarked
package it.smartland.platform.problem;

import org.jspecify.annotations.NullMarked;
