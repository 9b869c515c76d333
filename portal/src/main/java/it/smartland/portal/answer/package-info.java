/** The pages of the official answers: what a body answers, what it owes, and the desk at which its officers write. */
@NullMarked
package it.smartland.portal.answer;

import org.jspecify.annotations.NullMarked;
