/** What people may ask for of what is kept of them: a copy of all of it, and that it names them no more. */
@NullMarked
package it.smartland.participation.rights;

import org.jspecify.annotations.NullMarked;
