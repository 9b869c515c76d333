/** Good practices, from a draft to their publication by two people. */
@NullMarked
package it.smartland.catalogue.practice;

import org.jspecify.annotations.NullMarked;
