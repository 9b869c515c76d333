/** What a territory is like, and which others are like it. */
@NullMarked
package it.smartland.observatory.profile;

import org.jspecify.annotations.NullMarked;
