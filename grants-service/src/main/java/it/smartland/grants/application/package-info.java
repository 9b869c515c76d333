/** Applications to a call: drafted, partnered, submitted in time, registered. */
@NullMarked
package it.smartland.grants.application;

import org.jspecify.annotations.NullMarked;
