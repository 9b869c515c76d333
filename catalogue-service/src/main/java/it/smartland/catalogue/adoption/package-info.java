/** Bodies that take up a practice of another, stage by stage. */
@NullMarked
package it.smartland.catalogue.adoption;

import org.jspecify.annotations.NullMarked;
