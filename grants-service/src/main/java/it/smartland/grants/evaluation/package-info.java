/** How applications are judged: first a declaration of conflicts, then scores. */
@NullMarked
package it.smartland.grants.evaluation;

import org.jspecify.annotations.NullMarked;
