/** Copies of what topics tell: heard of by the platform, kept by the service, made anew at an operator's word. */
@NullMarked
package it.smartland.platform.projection;

import org.jspecify.annotations.NullMarked;
