/** The four figures that say at a glance what participation is worth. */
@NullMarked
package it.smartland.participation.statistics;

import org.jspecify.annotations.NullMarked;
