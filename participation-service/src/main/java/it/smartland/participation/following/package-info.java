/** What people follow: challenges, solutions, bodies. */
@NullMarked
package it.smartland.participation.following;

import org.jspecify.annotations.NullMarked;
