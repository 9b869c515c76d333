/** Solutions that become one: proposed by the body that asks, agreed to by the authors of both. */
@NullMarked
package it.smartland.participation.merger;

import org.jspecify.annotations.NullMarked;
