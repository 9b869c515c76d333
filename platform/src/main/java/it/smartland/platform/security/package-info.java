/** Who calls: a person, their roles, and the one body they act for. */
@NullMarked
package it.smartland.platform.security;

import org.jspecify.annotations.NullMarked;
