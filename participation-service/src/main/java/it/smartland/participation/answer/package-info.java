/** What the body that asked answers to a solution: by when it must, what it says, what people think of it. */
@NullMarked
package it.smartland.participation.answer;

import org.jspecify.annotations.NullMarked;
