/** What is measured on territories: what it means, and from when on it is public. */
@NullMarked
package it.smartland.observatory.indicator;

import org.jspecify.annotations.NullMarked;
