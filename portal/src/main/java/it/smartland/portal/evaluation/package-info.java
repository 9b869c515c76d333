/** The evaluator's desk: the dossiers, the declaration that comes first, the scores. */
@NullMarked
package it.smartland.portal.evaluation;

import org.jspecify.annotations.NullMarked;
