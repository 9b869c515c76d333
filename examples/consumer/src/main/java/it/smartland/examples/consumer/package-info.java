/** A copy of the public record, as another body keeps it: one class to read, to run and to take away. */
@NullMarked
package it.smartland.examples.consumer;

import org.jspecify.annotations.NullMarked;
