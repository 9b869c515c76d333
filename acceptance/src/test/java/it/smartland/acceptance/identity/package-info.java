/** Who people are, and whom they act for. */
@NullMarked
package it.smartland.acceptance.identity;

import org.jspecify.annotations.NullMarked;
