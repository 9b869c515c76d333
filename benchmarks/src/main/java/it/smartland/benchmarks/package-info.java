/** Figures of the whole suite, each beside its limit in the same run. */
@NullMarked
package it.smartland.benchmarks;

import org.jspecify.annotations.NullMarked;
