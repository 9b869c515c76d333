/** The loop of the suite: observe, learn, propose, fund, monitor, followed from end to end. */
@NullMarked
package it.smartland.acceptance.loop;

import org.jspecify.annotations.NullMarked;
